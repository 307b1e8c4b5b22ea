import type { PlacedFinding } from '../../../domain/aid/finding.ts'
import type { FactsPath } from '../../../domain/draft/draft-edit.ts'
import { listAt } from '../../../domain/draft/entry-kinds.ts'
import { textAt } from '../../../domain/draft/fact-at.ts'
import { languageName } from '../../../i18n/language-name.ts'
import { practiceLanguage } from '../../../i18n/languages.ts'
import { messageOf } from '../../../renderings/check-lines.ts'
import { useWords } from '../../ui/words.ts'
import { useSlotLabel } from '../slot-label.ts'
import { useWorkbench } from '../workbench.ts'
import { useGroupNames } from './group-names.ts'

/** A finding about groups, choices and words by the names that people gave them, and of figures by their result and choice. */
function useNamed(): (found: PlacedFinding) => { data: Record<string, unknown>; of: string } {
  const { reading } = useWorkbench()
  const { name } = useGroupNames()
  const slotLabel = useSlotLabel()
  const value = reading?.value
  const said = (slot: string) => reading?.words[reading.sourceLanguage]?.[slot]?.prose
  const groupName = (id: string, axis: string): string => {
    const axes = listAt(value, ['axes']).map((_, place) => place)
    const found = axes
      .filter((place) => axis === '' || textAt(value, ['axes', place, 'id']) === axis)
      .flatMap((place) => {
        const ids = listAt(value, ['axes', place, 'groups']).map((_, at) =>
          textAt(value, ['axes', place, 'groups', at, 'id']),
        )
        return ids.includes(id) ? [name(place, ids.indexOf(id))] : []
      })
    return `“${found[0] ?? id}”`
  }
  const armName = (arm: FactsPath, result: string): string[] => {
    const [option, own] = [textAt(value, [...arm, 'options', 0]), textAt(value, [...arm, 'arm'])]
    return [said(`options.${option}.name`) ?? said(`${result}.arm-${own}`) ?? ''].filter(Boolean)
  }
  const namesIn = (data: PlacedFinding['data']): Record<string, string> => ({
    ...('option' in data && { option: `“${said(`options.${data.option}.name`) ?? data.option}”` }),
    ...('slot' in data && reading && { slot: `“${slotLabel(data.slot, reading)}”` }),
  })
  return ({ data, place }) => {
    const path = place?.part === 'facts' ? place.path : []
    const [list, at = 0, within] = path
    const axis =
      list === 'axes'
        ? textAt(value, ['axes', at, 'id'])
        : within === 'results'
          ? textAt(value, [...path.slice(0, 4), 'axis'])
          : ''
    const named: Record<string, unknown> = { ...data, ...namesIn(data) }
    for (const key of ['to', 'arm']) {
      const id = named[key]
      const name = typeof id === 'string' && said(`options.${id}.name`)
      if (name) named[key] = `“${name}”`
    }
    for (const key of ['group', 'before']) {
      const id = named[key]
      if (typeof id === 'string') named[key] = groupName(id, axis)
    }
    if (list !== 'outcomes' || within !== 'results') return { data: named, of: '' }
    const outcome = `outcomes.${textAt(value, ['outcomes', at, 'id'])}`
    const result = `${outcome}.${textAt(value, [...path.slice(0, 4), 'id'])}`
    // Without groups, what works out wrong is of the result.
    if (named['group'] === `“${textAt(value, [...path.slice(0, 4), 'id'])}”`)
      named['group'] = `“${said(`${outcome}.name`) ?? ''}”`
    const names = [said(`${outcome}.name`) ?? '', said(`${result}.name`) ?? ''].filter(Boolean)
    const arm = path[4] === 'arms' ? armName(path.slice(0, 6), result) : []
    return { data: named, of: [...names, ...arm].join(' – ') }
  }
}

/** A finding as a clinician reads it beside the link to its place: what speaks of files and their keys is said plainly. */
export function useFindingSaid(): (found: PlacedFinding) => string {
  const t = useWords(['cards', 'draft'])
  const namedOf = useNamed()
  return (found) => {
    if (found.code === 'words-missing' || found.code === 'words-empty') return t('field.missing')
    if (found.code === 'translator-missing')
      return t('draft:check.noTranslator', { language: languageName(found.data.language, practiceLanguage) })
    const { data, of } = namedOf(found)
    const message = messageOf({ ...found, data } as PlacedFinding)
    return of === '' || !('group' in found.data) ? message : t('field.of', { of, message })
  }
}
