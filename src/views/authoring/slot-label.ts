import { numbersOfForm } from '../../domain/aid/numbers-of-form.ts'
import { sections } from '../../domain/aid/sections.ts'
import type { DraftReading } from '../../domain/draft/draft-reading.ts'
import { slotNames } from '../../domain/draft/entry-id.ts'
import { idsOf } from '../../domain/draft/entry-kinds.ts'
import { textAt } from '../../domain/draft/fact-at.ts'
import { practiceLanguage, withCommas } from '../../i18n/languages.ts'
import { useWords } from '../ui/words.ts'

const forms = ['zero', 'one', 'two', 'few', 'many', 'other'] as const

/** Where a result stands among those of its outcome, from 1. */
function numberOfResult({ value }: DraftReading, outcome: string, result: string): number {
  const at = idsOf(value, 'outcomes').indexOf(outcome)
  let place = 0
  for (let id = '-'; id !== '' && id !== result; place += 1)
    id = textAt(value, ['outcomes', at, 'results', place, 'id'])
  return place
}

/** How a counted person is said, by the form of the number: "When it happens to 1 person". */
export function useCountLabel(): (slot: string) => string | undefined {
  const t = useWords('cards')
  return (slot) => {
    const [, kind = '', form = ''] = /^(have|not|part-.*)-([a-z]+)$/.exec(slot) ?? []
    const known = forms.find((one) => one === form)
    if (!known) return undefined
    const people = t(`people.${known}`)
    if (kind.startsWith('part-')) return t('field.part', { people })
    return t(kind === 'have' ? 'field.have' : 'field.not', { people })
  }
}

/** Which numbers a plural form is for: "For 2, 3, 4, 22, …"; of a slot with no such form nothing. */
export function useNumbersSaid(): (language: string, slot: string) => string | undefined {
  const t = useWords('cards')
  return (language, slot) => {
    const form = /(?:^|\.)(?:have|not|part-[^.]*)-([a-z]+)$/.exec(slot)?.[1]
    if (!forms.some((one) => one === form)) return undefined
    const { of, numbers, isMore } = numbersOfForm(language, form ?? '')
    const said = withCommas(practiceLanguage, numbers.map(String))
    return t(of === 'parts' ? 'numbers.parts' : isMore ? 'numbers.more' : 'numbers.all', { numbers: said })
  }
}

/**
 * `scales.boston.low` as people say it: "The Boston score – The low end"; what has no name is called by its number.
 * @param isWhole what the slot is a part of
 */
export function useSlotLabel(): (path: string, reading: DraftReading, isWhole?: boolean) => string {
  const t = useWords(['draft', 'cards'])
  const countLabel = useCountLabel()
  return (path, reading, isWhole = false) => {
    const words = reading.words[reading.sourceLanguage] ?? {}
    const [section = '', ...ids] = path.split('.')
    const last = ids.at(-1) ?? section
    const proseOf = (slot: string) => words[slot]?.prose ?? ''
    if (ids.length === 1) {
      const all = reading.slots.filter((slot) => slot.path.startsWith(`${section}.`))
      const card = sections.find((one) => one === section)
      const place = all.findIndex((slot) => slot.path === path) + 1
      return card && place > 0 ? t('cards:place.nth', { card: t(`card.${card}`), place }) : last
    }
    const parents = ids.slice(0, -1).map((id, place) => {
      const own = proseOf([section, ...ids.slice(0, place + 1), 'name'].join('.'))
      if (own !== '' || section !== 'outcomes' || place === 0) return own || id
      return t('cards:place.result', { place: numberOfResult(reading, ids[0] ?? '', id) })
    })
    if (isWhole) return parents.join(' – ')
    const known = slotNames.find((name) => name === last)
    const said = known ? t(`slot.${known}`) : (countLabel(last) ?? (proseOf(`options.${last}.name`) || last))
    return [...parents, said].join(' – ')
  }
}
