import type { FieldFault, FormField } from '../../domain/draft/typed-form.ts'
import { useWords } from '../ui/words.ts'
import { useNames } from './figure-names.ts'

/** What is wrong with what was typed, and how to mend it. */
export function useFaultSaid(): (fault: FieldFault) => string {
  const t = useWords('draft-figures')
  return (fault) => {
    switch (fault.code) {
      case 'too-small':
        return t('fault.too-small', { least: fault.least })
      case 'too-large':
        return t('fault.too-large', { most: fault.most })
      case 'which':
        return t(fault.could.length > 1 ? 'fault.which' : 'fault.point')
      default:
        return t(`fault.${fault.code}`)
    }
  }
}

const fieldNames = [
  'count',
  'events',
  'total',
  'low',
  'high',
  'level',
  'to',
  'measure',
  'estimate',
  'of',
  'direction',
  'axis',
  'mean',
  'sd',
  'length',
  'people',
  'unit',
  'scale',
  'statistic',
  'judgement',
  'clear',
  'generalAdvice',
  'relation',
  'source',
  'place',
  'reportedBy',
  'arm',
  'adjusted',
  'p',
  'bound',
  'rating',
  'from',
  'at',
] as const
const effectNames = ['measure', 'estimate', 'low', 'high', 'level', 'adjusted'] as const
const hinted = ['count', 'place', 'reportedBy', 'people', 'p', 'of'] as const

/** What fields and their values are called. */
export function useLabels() {
  const t = useWords('draft-figures')
  const names = useNames()
  const last = (name: string) => name.slice(name.lastIndexOf('.') + 1)
  return {
    field: (name: string): string => {
      if (name.startsWith('counts.')) return names('counts', last(name))
      if (name.startsWith('certainty.byGroup.'))
        return t('field.byGroup', { group: names('byGroup', last(name)) })
      if (name === 'certainty.scale') return t('field.ratingScale')
      if (name === 'time.to') return t('field.timeTo')
      const ofEffect = effectNames.find((each) => name === `effect.${each}`)
      if (ofEffect) return t(`effect.${ofEffect}`)
      const known = fieldNames.find((each) => each === last(name))
      return known ? t(`field.${known}`) : name
    },
    hint: (name: string): string | undefined => {
      const known = hinted.find((each) => each === name)
      return known && t(`hint.${known}`)
    },
    value: (field: FormField, value: string): string => {
      if (field.kind === 'named') return names(last(field.name), value)
      const known = values.find((each) => each === value)
      return known ? t(`is.${known}`) : value
    },
  }
}

const values = [
  'RR',
  'HR',
  'OR',
  'more',
  'fewer',
  'people',
  'operations',
  'person-years',
  'episodes',
  'mean',
  'median',
  'high',
  'moderate',
  'low',
  'very-low',
  'not-rated',
  'no-clear-difference',
  'little-or-no-difference',
  'too-few-to-tell',
  'later',
  'detail',
  'disagrees',
  'other-people',
  'below',
  'above',
] as const
