import type { Aid } from '../aid/aid.schema.ts'
import { wordsOf } from '../aid/words-of.ts'
import { isBlank } from '../consultation/blank-aid.ts'
import type { Consultation, OtherChoice } from '../consultation/consultation.ts'
import { consultationFrom } from '../consultation/consultation-from.ts'
import type { Fact } from '../consultation/fact.schema.ts'
import { lookedBackOn } from '../consultation/review-begins.ts'
import { type Decision, decisionOf } from '../summary/decision-of.ts'
import { addedBy } from './added-load.ts'

/** A talk on this machine; where it had no aid, with what was written in its place. */
export interface TalkOnRecord {
  id: string
  aid: Aid
  facts: readonly Fact[]
}

/** What was chosen in another talk. Where nothing was chosen, there is no option and nothing that could be counted. */
export interface ChoiceOnRecord extends Omit<OtherChoice, 'state'> {
  state: Decision['state']
  begunAt: string
}

/** What a list of the other talks on this machine holds, the latest first. */
export interface ChoicesOnRecord {
  choices: ChoiceOnRecord[]
  /** How many talks could not be read. */
  unreadable: number
}

function choiceIn({ id, aid, facts }: TalkOnRecord): ChoiceOnRecord {
  const said = consultationFrom(facts)
  const words = wordsOf(aid, said.language ?? aid.facts.sourceLanguage)
  const { state, option } = decisionOf(aid.facts, said)
  const chosen = aid.facts.options.find((one) => one.id === option)
  const begunAt = facts[0]?.at ?? ''
  return {
    consultation: id,
    sameAs: lookedBackOn(said),
    title: words('title'),
    option: chosen ? words(`options.${chosen.id}.name`) : '',
    day: begunAt.slice(0, 10),
    state,
    ...(!isBlank(aid.facts) && { aid: aid.facts.id }),
    adds: chosen ? addedBy(chosen) : {},
    begunAt,
  }
}

type Talks = Pick<OtherChoice, 'consultation' | 'sameAs'>
const talksOf = ({ consultation, sameAs }: Talks): string[] => [consultation, ...sameAs]
const isSameChoice = (one: Talks, other: Talks): boolean =>
  talksOf(one).some((talk) => talksOf(other).includes(talk))

/** Whether a talk looked back on one that is ticked, and so takes its place. */
export const isLater = (one: Talks, ticked: Talks): boolean =>
  one.consultation !== ticked.consultation && one.sameAs.includes(ticked.consultation)

/** What may still be ticked: nothing about a choice that is ticked already, but what looked back on it. */
export const offeredBeside = (
  choices: readonly ChoiceOnRecord[],
  ticked: readonly Talks[],
): ChoiceOnRecord[] =>
  choices.filter((one) => ticked.every((other) => !isSameChoice(one, other) || isLater(one, other)))

/** Talks that are about the same choice stand together: a talk, its reviews, and theirs, also where one between was cleared. */
function together(choices: readonly ChoiceOnRecord[]): ChoiceOnRecord[][] {
  const groups: { talks: Set<string>; choices: ChoiceOnRecord[] }[] = []
  for (const choice of choices) {
    const talks = talksOf(choice)
    const joined = groups.filter((group) => talks.some((talk) => group.talks.has(talk)))
    const rest = groups.filter((group) => !joined.includes(group))
    groups.splice(0, groups.length, ...rest, {
      talks: new Set([...joined.flatMap((group) => [...group.talks]), ...talks]),
      choices: [...joined.flatMap((group) => group.choices), choice],
    })
  }
  return groups.map((group) =>
    group.choices.map((choice) => ({
      ...choice,
      sameAs: [...group.talks].filter((talk) => talk !== choice.consultation).slice(0, 200),
    })),
  )
}

/** Of the talks about one choice, the latest in which something was said of it stands. */
function standing(choices: readonly ChoiceOnRecord[]): ChoiceOnRecord | undefined {
  const latest = [...choices].sort((one, other) => other.begunAt.localeCompare(one.begunAt))
  return latest.find(({ state }) => state !== 'not-recorded') ?? latest[0]
}

/** What was chosen in the other talks, one line for each choice; what the talk in hand is about itself is left out. */
export function choicesOnRecord(
  talks: readonly TalkOnRecord[],
  own: { id: string | undefined; consultation: Pick<Consultation, 'review'> },
): ChoiceOnRecord[] {
  const ownTalks = [own.id, ...lookedBackOn(own.consultation)]
  return together(talks.map(choiceIn))
    .filter((choices) => choices.every((choice) => talksOf(choice).every((talk) => !ownTalks.includes(talk))))
    .flatMap((choices) => standing(choices) ?? [])
    .sort((one, other) => other.begunAt.localeCompare(one.begunAt))
}
