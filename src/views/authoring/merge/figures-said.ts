import type { Aid } from '../../../domain/aid/aid.schema.ts'
import type { ResultFacts } from '../../../domain/aid/result.schema.ts'
import { nameOfArm } from '../../../domain/aid/results-in.ts'
import { wordsOf } from '../../../domain/aid/words-of.ts'
import type { ChosenGroups } from '../../../domain/risk/cell.ts'
import { type FigureSentences, figureSentences } from '../../../renderings/figure-sentences.ts'
import type { Both, MergeSays, SaidLine } from './said-line.ts'

type About = 'arms' | 'peopleAndTime' | 'certainty' | 'judgement' | 'cited'
type FigureLine = SaidLine & { about: About }

/** The facts of a result that a line says. */
const saidFacts: Record<About, readonly string[]> = {
  arms: ['arms'],
  peopleAndTime: ['people', 'time'],
  certainty: ['certainty'],
  judgement: ['judgement'],
  cited: ['sources'],
}

export const saidBy = (lines: readonly FigureLine[]): ReadonlySet<string> =>
  new Set(lines.flatMap(({ about }) => saidFacts[about]))

const resultIn = (aid: Aid | undefined, outcome: string, result: string): ResultFacts | undefined =>
  aid?.facts.outcomes.find(({ id }) => id === outcome)?.results.find(({ id }) => id === result)

interface Group {
  name: string
  groups: ChosenGroups
}

/** Each group of the result's axis by itself; without an axis, everybody. */
function groupsOf({ all }: MergeSays, aid: Aid | undefined, result: ResultFacts | undefined): Group[] {
  const of = result?.form === 'counts' ? result.axis : undefined
  const axis = aid?.facts.axes?.find(({ id }) => id === of)
  if (!aid || !axis) return [{ name: '', groups: {} }]
  const sentences = figureSentences(all, wordsOf(aid, aid.facts.sourceLanguage), aid.facts, {})
  return axis.groups.map(({ id }) => ({
    name: sentences.group(axis.id, id) || id,
    groups: { [axis.id]: id },
  }))
}

interface Version {
  result: ResultFacts
  sentences: FigureSentences
}

const sayer =
  ({ all }: MergeSays, outcome: string, id: string) =>
  (aid: Aid | undefined, { groups }: Group): Version | undefined => {
    const result = resultIn(aid, outcome, id)
    if (!aid || !result) return undefined
    const words = wordsOf(aid, aid.facts.sourceLanguage)
    return { result, sentences: figureSentences(all, words, aid.facts, groups) }
  }

/** How a result is said in either version, in the lines in which the two differ. */
export function figureLines(says: MergeSays, both: Both, outcome: string, id: string): FigureLine[] {
  const { t } = says
  const versionOf = sayer(says, outcome, id)
  const groupsIn = (aid: Aid | undefined) => groupsOf(says, aid, resultIn(aid, outcome, id))
  const groups = new Map(
    [...groupsIn(both.mine.seen), ...groupsIn(both.theirs.seen)].map((one) => [one.name, one]),
  )
  const lines = [...groups.values()].flatMap((group): FigureLine[] => {
    const [mine, theirs] = [versionOf(both.mine.seen, group), versionOf(both.theirs.seen, group)]
    const base = both.base && versionOf(both.base.seen, group)
    const line = (about: About, name: string, say: (version: Version) => string): FigureLine => ({
      part: 'figures',
      about,
      name,
      mine: mine ? say(mine) : '',
      theirs: theirs ? say(theirs) : '',
      ...(both.base && { base: base ? say(base) : '' }),
    })
    const arms = new Set([...(mine?.result.arms ?? []), ...(theirs?.result.arms ?? [])].map(nameOfArm))
    return [
      ...[...arms].map((arm) => {
        const named = [theirs, mine].map((version) => version?.sentences.name(outcome, id, arm))
        const name = named.find(Boolean) ?? arm
        const whole = group.name === '' ? name : t('figure.arm', { arm: name, group: group.name })
        return line('arms', whole, ({ sentences }) => sentences.short(outcome, id, arm))
      }),
      ...(['peopleAndTime', 'certainty', 'judgement'] as const).map((about) =>
        line(about, t(`figure.${about}`), ({ sentences }) => sentences[about](outcome, id)),
      ),
      line('cited', t('figure.cited'), ({ sentences, result }) => sentences.cited(result)),
    ]
  })
  const differ = lines.filter((one) => one.mine !== one.theirs)
  // What is the same for every group is said once.
  return [...new Map(differ.map((one) => [Object.values(one).join('\n'), one])).values()]
}
