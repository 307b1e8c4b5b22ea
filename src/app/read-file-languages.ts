import { consultationFrom } from '../domain/consultation/consultation-from.ts'
import { isOfPin } from '../domain/take-home/read-carried-text.ts'
import { readTalkInFile, showsTheSame } from '../domain/take-home/read-talk-in-file.ts'
import { aidOf, builtIn, type Opened, type ToBuild } from './read-building.ts'

/**
 * A file's summary, to be had in other languages too where the talk that it carries says the same. In its own language
 * what is shown is always the file's own.
 * @param html the file as text
 */
export async function inOtherLanguages(html: string, file: Opened): Promise<Opened> {
  const toBuild = await sameTalk(html, file).catch(() => undefined)
  if (!toBuild) return file
  const inLanguage = async (asked: string): Promise<Opened> => {
    if (asked === file.asked) return { ...file, inLanguage }
    return { ...file, ...own(file, await builtIn(asked, toBuild)), asked, inLanguage }
  }
  return { ...file, inLanguage }
}

/** What was built, but for the file's own data where it is in the language of the file. */
function own({ summary }: Opened, built: Pick<Opened, 'summary' | 'words'>): Partial<Opened> {
  if (built.summary.language !== summary.language) return built
  const { untranslated: _, ...file } = summary
  const { untranslated } = built.summary
  return { summary: { ...file, ...(untranslated && { untranslated }) } }
}

/**
 * The talk in the file, where the aid is here in just the version that was seen and the talk makes the very summary that
 * the file holds. Undefined otherwise: then nothing of it is shown.
 */
async function sameTalk(html: string, { summary, asked }: Opened): Promise<ToBuild | undefined> {
  const talk = readTalkInFile(html)
  if (!talk) return undefined
  const opened = await aidOf(talk)
  const aid = opened.ok ? opened.value : undefined
  if (aid === undefined || (aid && !isOfPin(aid.hash, talk.aid?.pin ?? ''))) return undefined
  const toBuild = { talk, aid, consultation: consultationFrom(talk.facts), isOther: false }
  const built = await builtIn(asked, toBuild)
  return showsTheSame(built.summary, summary) ? toBuild : undefined
}
