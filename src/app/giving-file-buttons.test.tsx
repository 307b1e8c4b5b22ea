import { describe, expect, test } from 'vitest'
import { goldenTalks } from '../../tests/golden/golden-talks.ts'
import { logOf } from '../../tests/support/consultation-builder.ts'
import { besideOnDisk, largeOnDisk, stylesOnDisk } from '../../tests/support/styles-on-disk.ts'
import { readAidOfLibrary } from '../adapters/aid-folder/aid-library-on-disk.ts'
import type { Aid } from '../domain/aid/aid.schema.ts'
import { wordsOf } from '../domain/aid/words-of.ts'
import { consultationFrom } from '../domain/consultation/consultation-from.ts'
import type { NewFact } from '../domain/consultation/fact.schema.ts'
import { talkForFile } from '../domain/take-home/talk-in-file.ts'
import { sideBySideFile } from '../renderings/both-side-by-side-file.ts'
import { fileScript } from '../renderings/file-script/file-script.ts'
import { papersFor } from '../renderings/papers.ts'
import { summaryFileInBoth } from '../renderings/summary-file.ts'
import { formWordsIn } from '../views/talk/giving/form-words.ts'
import { practicePapers } from '../views/talk/giving/practice-papers.ts'
import { talkWords } from './talk-words.ts'

const today = '2026-11-22'

/** What somebody says beyond what the golden talks hold, in long letters. */
const said: NewFact[] = [
  { type: 'matters.said', text: 'میں اپنے پوتوں کے لیے تندرست رہنا چاہتی ہوں۔ '.repeat(4) },
  { type: 'decision.explained', text: 'میری ماں کو فالج ہوا تھا اور میں اس سے ڈرتی ہوں۔' },
  { type: 'contactPoint.written', text: 'Elm Street Practice, 01632 960 123' },
  { type: 'help.written', text: 'Ring me if your legs ache for more than three days.' },
  { type: 'review.dated', day: '2026-12-20' },
]
const large: NewFact[] = [
  { type: 'needs.asked', answer: 'some' },
  { type: 'need.recorded', need: 'large-print', wanted: true, detail: '' },
]

function aidNamed(id: string): Aid {
  const { aid } = readAidOfLibrary('decision-aids', id, today)
  if (!aid) throw new Error(`${id} fails its checks`)
  return aid
}

function factsOf(aid: Aid, language: string, option: string, more: readonly NewFact[]) {
  const { id, version } = aid.facts
  const talk = goldenTalks.find((each) => each.aid === id)
  if (!talk) throw new Error(`nobody talked about ${id}`)
  const begun: NewFact = {
    type: 'consultation.begun',
    aid: { id, version, hash: aid.hash },
    language: 'en',
  }
  return logOf(
    ...talk.facts(begun),
    { type: 'language.chosen', language, beside: false },
    { type: 'decision.thought', thought: { option } },
    { type: 'steps.accepted', option },
    ...more,
  )
}

/** Both files that hold the person's language and the practice's. */
async function filesOf(
  aid: Aid,
  language: string,
  { option, isLarge }: { option: string; isLarge: boolean },
) {
  const words = await talkWords(language)
  const facts = factsOf(aid, language, option, isLarge ? [...said, ...large] : said)
  const told = {
    aid,
    consultation: consultationFrom(facts),
    language: wordsOf(aid, language).language,
    today,
  }
  const { summary, says: t } = papersFor(words, told)
  const practice = practicePapers(words, told)
  if (!practice) throw new Error('there is none for the practice')
  const controls = { script: fileScript, t: formWordsIn(words, language) }
  const talk = talkForFile({ facts, day: today })
  const styles = isLarge ? [...stylesOnDisk, largeOnDisk] : stylesOnDisk
  return {
    own: summaryFileInBoth(summary, t, { styles, controls, practice, talk }).content,
    beside: sideBySideFile({
      person: { summary, t },
      practice,
      styles: [...styles, besideOnDisk],
      controls,
    }).content,
  }
}

const wordsIn = (html: string): string[] =>
  Object.keys(JSON.parse(/id="weigh-up-words">(.*?)<\/script>/s.exec(html)?.[1] ?? '{}') as object)

const aids = ['acute-sore-throat', 'statins-primary-prevention'].map((id): [string, Aid] => [
  id,
  aidNamed(id),
])

describe.each(aids)('a file in both languages about %s', (_, aid) => {
  test.each(['cy', 'pl', 'ur'])(
    'in %s has what works it and its data, whatever was chosen, in large print too, and is small enough to send',
    async (language) => {
      for (const { id: option } of aid.facts.options)
        for (const isLarge of [false, true]) {
          const { own, beside } = await filesOf(aid, language, { option, isLarge })
          const which = `${option}${isLarge ? ', large' : ''}`
          expect(wordsIn(own), which).toEqual([language, 'en'])
          expect(own, which).toContain('id="weigh-up-talk"')
          expect(wordsIn(beside), which).toEqual([language])
          for (const html of [own, beside]) {
            expect(new TextEncoder().encode(html).length, which).toBeLessThanOrEqual(150 * 1024)
            expect(html, which).toContain('id="weigh-up-summary"')
            expect(html, which).toContain(fileScript.code)
          }
        }
    },
    30_000,
  )
})
