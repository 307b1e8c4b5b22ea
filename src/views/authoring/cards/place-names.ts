import type { PlacedFinding } from '../../../domain/aid/finding.ts'
import type { DraftPlace } from '../../../domain/draft/citations.ts'
import { type EntryKind, idsOf, nameOf } from '../../../domain/draft/entry-kinds.ts'
import { isOnCard, keyOfFinding, placeKey } from '../../../domain/draft/finding-places.ts'
import { useWords } from '../../ui/words.ts'
import { useWorkbench } from '../workbench.ts'
import { ledInto, placeOfKey } from './led.ts'

/** What a card is called. */
export function useCardName(): (kind: EntryKind) => string {
  const t = useWords(['draft', 'cards'])
  return (kind) =>
    kind === 'reviews' || kind === 'authors' || kind === 'sources'
      ? t(`cards:card.${kind}`)
      : t(`draft:card.${kind}`)
}

/** What people call a place, and the link to it; what no card shows is in the files. */
export function usePlaces(): (place: DraftPlace) => { name: string; href: string } {
  const t = useWords(['cards', 'draft'])
  const { reading, linkTo } = useWorkbench()
  const cardName = useCardName()
  return (place) => {
    const key = placeKey(place)
    const href = isOnCard(key) ? linkTo('write', key) : linkTo('text')
    if (/^w\.(?:title|short|synonyms|about)$/.test(key)) return { name: t('draft:card.choice'), href }
    if (key === 'f.funding') return { name: t('draft:card.aboutAid'), href }
    if (place.in === 'facts' && place.path[0] === 'threshold') return { name: t('place.threshold'), href }
    const entry = reading && ledInto(reading, key)
    if (!reading || entry?.place === undefined)
      return { name: place.in === 'words' ? place.slot : place.path.join(' '), href }
    const own = nameOf(reading, entry.kind, entry.place)
    const isFigure = entry.kind === 'outcomes' && !isOnCard(key)
    const outcome = idsOf(reading.value, 'outcomes')[entry.place]
    if (isFigure)
      return {
        name: t('place.figures', { outcome: own }),
        href: linkTo('figures', place.in === 'words' || place.path[2] === 'sizes' ? key : outcome),
      }
    const part = own || t('place.review', { place: entry.place + 1 })
    return { name: t('place.under', { whole: cardName(entry.kind), part }), href }
  }
}

/** Fields of the aid itself that stand on no list's card. */
const ofAid =
  /^(?:w\.(?:title|short|synonyms|about)|f\.(?:id|version|area|written|reviewBy|funding|testedWithPatients|screening))$/

/** Where a finding leads: its field, or its line of the files where there is none. */
export function useLeads(): (found: PlacedFinding) => { name: string; href: string } {
  const t = useWords(['cards', 'draft'])
  const { reading, linkTo } = useWorkbench()
  const cardName = useCardName()
  const placeOf = usePlaces()
  return (found) => {
    const { file, line } = found
    const stem = file === 'aid.yaml' ? 'facts' : file.replace(/\.md$/, '')
    const inText = { name: t('place.line', { line, file }), href: linkTo('text', `${stem}.${line}`) }
    const key = reading && keyOfFinding(reading, found)
    // Words that nothing asks for have no field.
    if (!reading || key === undefined || found.code === 'words-without-id') return inText
    const href = linkTo('write', key)
    if (ofAid.test(key))
      return { name: t(key.startsWith('f.') ? 'draft:card.aboutAid' : 'draft:card.choice'), href }
    const entry = ledInto(reading, key)
    if (!entry || (!isOnCard(key) && (entry.kind !== 'outcomes' || entry.place === undefined))) return inText
    if (!isOnCard(key)) return placeOf(placeOfKey(key, reading.sourceLanguage))
    if (entry.place === undefined) return { name: cardName(entry.kind), href }
    return { name: placeOf(placeOfKey(key, reading.sourceLanguage)).name, href }
  }
}
