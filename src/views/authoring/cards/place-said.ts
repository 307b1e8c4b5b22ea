import type { DraftPlace } from '../../../domain/draft/citations.ts'
import { placeKey } from '../../../domain/draft/finding-places.ts'
import { languageName } from '../../../i18n/language-name.ts'
import { practiceLanguage } from '../../../i18n/languages.ts'
import { useWords } from '../../ui/words.ts'
import { useSlotLabel } from '../slot-label.ts'
import { useWorkbench } from '../workbench.ts'
import { useFieldName } from './field-names.ts'
import { ledInto } from './led.ts'
import { usePlaces } from './place-names.ts'

/** What people call a place of the facts or words, with its language where it is a translation; absent where it has no name. */
export function usePlaceSaid(): (place: DraftPlace | undefined) => string | undefined {
  const t = useWords('cards')
  const { reading } = useWorkbench()
  const slotLabel = useSlotLabel()
  const fieldName = useFieldName()
  const placeName = usePlaces()
  return (place) => {
    if (!reading || !place) return undefined
    if (place.in === 'words') {
      const part = slotLabel(place.slot, reading)
      if (place.language === reading.sourceLanguage) return part
      return t('place.under', { whole: languageName(place.language, practiceLanguage), part })
    }
    const entry = ledInto(reading, placeKey(place))
    const field = fieldName(place, entry?.kind)
    if (entry?.place === undefined) return field || undefined
    const whole = placeName(place).name
    return field === '' ? whole : t('place.under', { whole, part: field })
  }
}
