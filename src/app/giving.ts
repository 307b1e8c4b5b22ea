import { localDay } from '../adapters/clock/system-clock.ts'
import { browserHandover } from '../adapters/handover/browser-handover.ts'
import { signOffFrom } from '../domain/aid/sign-off.ts'
import { wordsOf } from '../domain/aid/words-of.ts'
import { consultationFile } from '../domain/consultation/consultation-file.ts'
import { consultationFrom } from '../domain/consultation/consultation-from.ts'
import { factsFor, type Place } from '../domain/consultation/privacy.ts'
import { talkReference } from '../domain/consultation/talk-reference.ts'
import { withoutUndone } from '../domain/consultation/undo.ts'
import { ok, type Result, trouble } from '../domain/shared/result.ts'
import type { GivingTrouble, ToGive } from '../machines/consultation-setup.ts'
import { papersFor } from '../renderings/papers.ts'
import { aidInHand } from '../views/talk/aid-in-hand.ts'
import { readSignOffs } from './sign-offs.ts'
import { talkWords } from './talk-words.ts'

/** The papers, made only of what may go to their place. Without the words of the person's language there are none. */
async function made({ aid, facts, language }: ToGive, place: Place) {
  const consultation = consultationFrom(factsFor(place, withoutUndone(facts)))
  const words = await talkWords(consultation.language ?? language)
  const inHand = aidInHand(words, aid, consultation.withoutAid, words.language)
  const said = wordsOf(inHand, words.language).language
  const signOff = aid ? signOffFrom(await readSignOffs(), aid.hash) : undefined
  const told = { aid: inHand, consultation, language: said, today: localDay(), signOff, asked: words }
  return { words, told, papers: papersFor(words, told) }
}

/** By the day and the talk's reference. */
const consultationFileName = ([begun]: ToGive['facts']): string =>
  `${localDay()}${begun ? `-${talkReference(begun)}` : ''}.consultation.json`

/** Makes one form and hands it over. File names are neutral: no condition and no name. */
export async function give(asked: ToGive): Promise<Result<null, GivingTrouble>> {
  const { copyText, saveFile, print } = browserHandover
  switch (asked.form) {
    case 'text':
      return copyText((await made(asked, 'patientCopy')).papers.text)
    case 'note':
      return copyText((await made(asked, 'record')).papers.note)
    case 'shortNote':
      return copyText((await made(asked, 'record')).papers.shortNote)
    case 'print':
      print()
      return ok(null)
    case 'file': {
      const [{ words, told, papers }, { fileOf }] = await Promise.all([
        made(asked, 'patientCopy'),
        import('./giving-summary.ts'),
      ])
      const { name, type, content } = fileOf(words, told, papers, asked.facts)
      return saveFile(name, type, content)
    }
    case 'consultation':
      return saveFile(consultationFileName(asked.facts), 'application/json', consultationFile(asked))
    case 'beginning': {
      const { beginningOf } = await import('../renderings/aid-beginning.ts')
      const t = (await talkWords()).says('blank')
      const { name, type, content } = beginningOf(asked.facts, { t, day: localDay() })
      return saveFile(name, type, content)
    }
    case 'referral':
      return trouble({ code: 'not-made', detail: asked.form })
  }
}
