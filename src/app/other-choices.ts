import type { Consultation } from '../domain/consultation/consultation.ts'
import { consultationFrom } from '../domain/consultation/consultation-from.ts'
import { type ChoicesOnRecord, choicesOnRecord } from '../domain/risk/choices-on-record.ts'
import type { Words } from '../i18n/translate.ts'
import { aidInHand } from '../views/talk/aid-in-hand.ts'
import { store } from './outside.ts'

interface Own {
  id: string | undefined
  consultation: Pick<Consultation, 'review'>
}

/** What was chosen in the other finished talks on this machine. They are only read. */
export async function readOtherChoices(words: Words, own: Own): Promise<ChoicesOnRecord | 'failed'> {
  const listed = await store.finished()
  if (!listed.ok) return 'failed'
  const opened = await Promise.all(
    listed.value.filter(({ id }) => id !== own.id).map(({ id }) => store.open(id)),
  )
  const talks = opened.flatMap((talk) => {
    if (!talk.ok) return []
    const { id, aid, facts } = talk.value
    const { language, withoutAid } = consultationFrom(facts)
    return [{ id, facts, aid: aidInHand(words, aid, withoutAid, language ?? words.language) }]
  })
  return { choices: choicesOnRecord(talks, own), unreadable: opened.length - talks.length }
}
