import type { FactsPath } from '../../../domain/draft/draft-edit.ts'
import { listAt } from '../../../domain/draft/entry-kinds.ts'
import { textAt } from '../../../domain/draft/fact-at.ts'
import { useWords } from '../../ui/words.ts'
import { useWorkbench } from '../workbench.ts'

interface GroupNames {
  /** The scores of a group; `''` where it has none. */
  range: (group: FactsPath) => string
  /** What a group is called, with its scores in their place; its id while it has no name. */
  name: (axis: number, place: number) => string
  /** Every group of every way of grouping, as `axis group`. */
  all: () => { value: string; label: string }[]
}

export function useGroupNames(): GroupNames {
  const t = useWords('card-facts')
  const { reading } = useWorkbench()
  const value = reading?.value
  const said = (slot: string) => reading?.words[reading.sourceLanguage]?.[slot]?.prose
  const range = (group: FactsPath): string => {
    const [from, to] = [textAt(value, [...group, 'from']), textAt(value, [...group, 'to'])]
    if (from === '' && to === '') return ''
    if (from === '') return t('group.upTo', { to })
    if (to === '') return t('group.above', { from })
    return from === to ? from : t('group.range', { from, to })
  }
  const name = (axis: number, place: number): string => {
    const path = ['axes', axis, 'groups', place]
    const id = textAt(value, [...path, 'id'])
    const written = said(`axes.${textAt(value, ['axes', axis, 'id'])}.${id}`) || id
    const scores = range(path)
    return scores === '' ? written : written.replaceAll('{score}', scores)
  }
  const all = () =>
    listAt(value, ['axes']).flatMap((_, axis) => {
      const axisId = textAt(value, ['axes', axis, 'id'])
      return listAt(value, ['axes', axis, 'groups']).map((_group, place) => ({
        value: `${axisId} ${textAt(value, ['axes', axis, 'groups', place, 'id'])}`,
        label: t('notOffered.inAxis', {
          axis: said(`axes.${axisId}.name`) || axisId,
          group: name(axis, place),
        }),
      }))
    })
  return { range, name, all }
}
