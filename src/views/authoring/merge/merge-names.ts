import { slotNames } from '../../../domain/draft/entry-id.ts'
import { type EntryKind, entryKinds, idsOf, nameOf, nameSlotOf } from '../../../domain/draft/entry-kinds.ts'
import type { MergeCard } from '../../../domain/draft/merge/merge.ts'
import type { ListName } from '../../../domain/draft/merge/merge-lists.ts'
import type { MergePlace } from '../../../domain/draft/merge/merge-side.ts'
import type { Both, MergeSays } from './said-line.ts'

const asKind = (list: ListName | undefined): EntryKind | undefined => entryKinds.find((kind) => kind === list)

/** What cards, slots and entries of a merge are called: by their name in this draft, else in theirs. */
export function mergeNames(t: MergeSays['t'], { mine, theirs }: Both) {
  function entryName(list: ListName | undefined, id: string): string {
    const kind = asKind(list)
    for (const reading of [mine, theirs]) {
      if (!kind) {
        const said = reading.words[reading.sourceLanguage]?.[`${list ?? ''}.${id}.name`]?.prose
        if (said) return said
        continue
      }
      const slot = nameSlotOf(kind, id)
      const place = idsOf(reading.value, kind).indexOf(id)
      const said =
        place >= 0
          ? nameOf(reading, kind, place)
          : slot && reading.words[reading.sourceLanguage]?.[slot]?.prose
      if (said) return said
    }
    return id
  }

  function section(list: ListName): string {
    const kind = asKind(list)
    if (kind === 'reviews' || kind === 'authors' || kind === 'sources') return t(`cards:card.${kind}`)
    if (kind) return t(`draft:card.${kind}`)
    return t('card.translations')
  }

  return {
    card({ list, id }: MergeCard): string {
      if (!list) return t(/^(?:title|short|synonyms|about)$/.test(id) ? 'card.choice' : 'card.aid')
      return id === ''
        ? section(list)
        : t('cards:place.under', { whole: section(list), part: entryName(list, id) })
    },
    slot(slot: string): string {
      const ids = slot.split('.')
      const last = ids.at(-1) ?? slot
      const known = slotNames.find((name) => name === last)
      if (known) return t(`draft:slot.${known}`)
      if (ids.length === 2) return t('say')
      if (ids[0] === 'options') return t('fact.notOffered')
      const option = mine.words[mine.sourceLanguage]?.[`options.${last}.name`]?.prose
      return option ?? last
    },
    entry(place: MergePlace, id: string): string {
      return place.in === 'order' ? entryName(place.list, id) : id
    },
  }
}
