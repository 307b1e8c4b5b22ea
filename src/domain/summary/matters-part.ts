import type { SecondPerson } from '../consultation/consultation.ts'
import { prioritiesWithSubjects } from '../priorities/subjects.ts'
import { saidOfTwo } from '../priorities/trade-offs.ts'
import { freeText } from './free-text.ts'
import type { Material } from './material.ts'
import type { Summary } from './summary.schema.ts'

type Matters = Summary['matters']
type Statement = { says: string; own: boolean }
type Own = SecondPerson['ownPriorities']

/** A statement in the aid's words, or as it was written; whether it was let go since does not matter. */
export function statementOf({ facts, voice }: Material, own: Own, id: string): Statement | undefined {
  const isOfAid = facts.priorities.some((priority) => priority.id === id)
  if (isOfAid) return { says: voice.slot(`priorities.${id}`), own: false }
  const written = own.find((priority) => priority.id === id)
  return written && { says: freeText(written.text), own: true }
}

/** What the person said that a statement of their own is about, by name. */
function tiedTo({ facts, consultation, voice }: Material, priority: string): string[] {
  const found = prioritiesWithSubjects(facts, consultation).find((each) => each.priority === priority)
  return (found?.subjects ?? []).flatMap((subject) => {
    if (subject.kind !== 'tied') return []
    const { outcome, burden } = subject.about
    const path = outcome === undefined ? `burdens.${burden}.name` : `outcomes.${outcome}.name`
    return [voice.slot(path)]
  })
}

function statementsOf(material: Material): Matters['statements'] {
  const { priorities, ownPriorities, weights } = material.consultation
  return priorities.flatMap((id): Matters['statements'] => {
    const statement = statementOf(material, ownPriorities, id)
    const about = tiedTo(material, id)
    const weight = weights[id]
    if (!statement) return []
    return [{ ...statement, ...(weight && { weight }), ...(about.length > 0 && { about }) }]
  })
}

const backgrounds = ['goals', 'circumstances', 'fears'] as const

function backgroundOf({ consultation }: Material): NonNullable<Matters['background']> {
  return backgrounds.flatMap((about) => {
    const says = freeText(consultation.background[about] ?? '')
    return says === '' ? [] : [{ about, says }]
  })
}

/** As they were said, each beside what the order says; nothing follows from them. */
function tradeOffsOf(material: Material): NonNullable<Matters['tradeOffs']> {
  const { consultation } = material
  return saidOfTwo(consultation).flatMap(({ one, other, ...said }) => {
    const [first, second] = [one, other].map((id) => statementOf(material, consultation.ownPriorities, id))
    return first && second ? [{ one: first.says, other: second.says, ...said }] : []
  })
}

function secondOf(material: Material): Matters['second'] {
  const { secondPerson } = material.consultation
  if (!secondPerson) return undefined
  const { who, ownWords, priorities, ownPriorities } = secondPerson
  const statements = priorities.flatMap((id) => statementOf(material, ownPriorities, id) ?? [])
  const isSilent = freeText(ownWords) === '' && statements.length === 0
  return isSilent ? undefined : { who, ownWords: freeText(ownWords), statements }
}

/** What matters: to the person, most important first, with what they said of it; then to whoever answered apart. */
export function mattersPart(material: Material): Matters {
  const background = backgroundOf(material)
  const tradeOffs = tradeOffsOf(material)
  const second = secondOf(material)
  return {
    ownWords: freeText(material.consultation.ownWords),
    statements: statementsOf(material),
    ...(background.length > 0 && { background }),
    ...(tradeOffs.length > 0 && { tradeOffs }),
    ...(second && { second }),
  }
}
