import type { PlacedFinding } from '../../../domain/aid/finding.ts'
import type { DraftPlace } from '../../../domain/draft/citations.ts'
import type { DraftReading } from '../../../domain/draft/draft-reading.ts'
import { type EntryKind, listAt, nameOf } from '../../../domain/draft/entry-kinds.ts'
import { textAt } from '../../../domain/draft/fact-at.ts'
import { isOnCard, keyOfFinding, placeKey } from '../../../domain/draft/finding-places.ts'
import { languageName } from '../../../i18n/language-name.ts'
import { practiceLanguage } from '../../../i18n/languages.ts'
import { useWords } from '../../ui/words.ts'
import { useSlotLabel } from '../slot-label.ts'
import { useWorkbench } from '../workbench.ts'
import { useFieldName } from './field-names.ts'
import { ledInto, placeOfKey } from './led.ts'

/** What a card is called. */
export function useCardName(): (kind: EntryKind) => string {
  const t = useWords(['draft', 'cards'])
  return (kind) =>
    kind === 'reviews' || kind === 'authors' || kind === 'sources'
      ? t(`cards:card.${kind}`)
      : t(`draft:card.${kind}`)
}

/** A slot under the result that a place is in, where the outcome has more than one. */
function resultNamed(place: DraftPlace, outcome: number, { value }: DraftReading): string | undefined {
  const results = listAt(value, ['outcomes', outcome, 'results'])
  const id =
    place.in === 'words'
      ? place.slot.split('.')[2]
      : place.path[2] === 'results' && typeof place.path[3] === 'number'
        ? textAt(value, place.path.slice(0, 4).concat('id'))
        : undefined
  if (results.length < 2 || !id) return undefined
  return ['outcomes', textAt(value, ['outcomes', outcome, 'id']), id, 'name'].join('.')
}

/** What people call a place, and the link to it; what no card shows is in the files. */
export function usePlaces(): (place: DraftPlace) => { name: string; href: string } {
  const t = useWords(['cards', 'draft'])
  const { reading, linkTo } = useWorkbench()
  const cardName = useCardName()
  const slotLabel = useSlotLabel()
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
    if (isFigure) {
      const whole = t('place.figures', { outcome: own })
      const result = resultNamed(place, entry.place, reading)
      const part = result && slotLabel(result, reading, true).slice(`${own} – `.length)
      return { name: part ? t('place.under', { whole, part }) : whole, href: linkTo('figures', key) }
    }
    const part =
      own || t(entry.kind === 'reviews' ? 'place.review' : 'place.entry', { place: entry.place + 1 })
    return { name: t('place.under', { whole: cardName(entry.kind), part }), href }
  }
}

/** Fields of the aid itself that stand on no list's card. */
const ofAid =
  /^(?:w\.(?:title|short|synonyms|about)|f\.(?:id|version|area|written|reviewBy|funding|testedWithPatients|screening))$/

interface Lead {
  name: string
  href: string
}

/** Where a finding leads: its field, or its line of the files where there is none. */
function useLead(): (found: PlacedFinding) => Lead {
  const t = useWords(['cards', 'draft'])
  const { reading, linkTo } = useWorkbench()
  const cardName = useCardName()
  const fieldName = useFieldName()
  const slotLabel = useSlotLabel()
  const placeOf = usePlaces()
  return (found) => {
    const { file, line } = found
    const stem = file === 'aid.yaml' ? 'facts' : file.replace(/\.md$/, '')
    const inText = { name: t('place.line', { line, file }), href: linkTo('text', `${stem}.${line}`) }
    const key = reading && keyOfFinding(reading, found)
    if (found.code === 'translator-missing') {
      const { language } = found.data
      const name = t('draft:check.nameTranslator', { language: languageName(language, practiceLanguage) })
      return { name, href: linkTo('translate', language) }
    }
    // Words that nothing asks for have no field.
    if (!reading || key === undefined || found.code === 'words-without-id') return inText
    const href = linkTo('write', key)
    const place = placeOfKey(key, reading.sourceLanguage)
    const under = (whole: string, part: string) => ({
      name: part === '' ? whole : t('place.under', { whole, part }),
      href,
    })
    const section = /^w\.(axes|scales)\./.exec(key)?.[1]
    if (section === 'axes' || section === 'scales')
      return under(t(`draft:card.${section}`), slotLabel(key.slice(2), reading))
    if (ofAid.test(key))
      return under(t(key.startsWith('f.') ? 'draft:card.aboutAid' : 'draft:card.choice'), fieldName(place))
    const entry = ledInto(reading, key)
    if (!entry || (!isOnCard(key) && (entry.kind !== 'outcomes' || entry.place === undefined))) return inText
    const at = placeOf(place)
    if (!isOnCard(key) && !reading.seen) return inText
    if (!isOnCard(key))
      return place.in === 'words' ? { ...under(at.name, fieldName(place)), href: at.href } : at
    if (entry.place === undefined) return { name: cardName(entry.kind), href }
    return under(at.name, fieldName(place, entry.kind))
  }
}

/** How many places a name stands for, among all that the checks found. */
const named = new WeakMap<DraftReading, ReadonlyMap<string, ReadonlySet<string>>>()

/** The same, each by a name of its own: where two places are called alike, the line tells them apart. */
export function useLeads(): (found: PlacedFinding) => Lead {
  const t = useWords('cards')
  const { reading } = useWorkbench()
  const leadOf = useLead()
  if (!reading) return leadOf
  let places = named.get(reading)
  if (!places) {
    const all = new Map<string, Set<string>>()
    for (const { name, href } of reading.findings.map(leadOf))
      all.set(name, (all.get(name) ?? new Set()).add(href))
    places = all
    named.set(reading, places)
  }
  const known = places
  return (found) => {
    const lead = leadOf(found)
    if ((known.get(lead.name)?.size ?? 0) < 2) return lead
    const { line, file } = found
    return { ...lead, name: t('place.atLine', { place: lead.name, line, file }) }
  }
}
