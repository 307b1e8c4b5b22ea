import type { TFunction } from 'i18next'
import type { Place } from './interface-words.ts'

/** Says the words of one place, in one language: `i18n.getFixedT(language, place)`. */
export type Says<In extends Place> = TFunction<In>
