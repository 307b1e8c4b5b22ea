import { useSaying } from './figure-saying.ts'
import { useFigures } from './figures-in-hand.ts'

/** What an id of the aid is called: a choice, an arm, a group, a part, a source, a scale. */
export function useNames(): (field: string, id: string) => string {
  const { facts, words, outcome, result } = useFigures()
  const { sentences } = useSaying()
  const own = `outcomes.${outcome.id}.${result.id}`
  return (field, id) => {
    const axis = result.form === 'counts' ? (result.axis ?? '') : ''
    const found = facts.axes?.find(({ groups }) => groups.some((group) => group.id === id))?.id ?? axis
    const source = facts.sources.find((each) => each.id === id)
    if (field === 'byGroup' || (field === 'counts' && result.form === 'counts'))
      return sentences.group(found, id) || id
    const paths: Record<string, string[]> = {
      axis: [`axes.${id}.name`],
      scale: [`scales.${id}.name`],
      counts: [`${own}.part-${id}`],
    }
    if ((field === 'source' || field === 'reportedBy') && source) return `${id}: ${source.title}`
    const tried = paths[field] ?? [`options.${id}.name`, `${own}.arm-${id}`]
    return tried.map((path) => words(path)).find((text) => text !== '') ?? id
  }
}
