import type { OtherChoice } from '../domain/consultation/consultation.ts'
import {
  type Amount,
  type LoadKind,
  type LoadWith,
  loadKinds,
  type OthersLoad,
} from '../domain/risk/added-load.ts'
import { numberIn } from '../i18n/interface-words.ts'
import type { Says } from '../i18n/translate.ts'

/** Says what somebody's days hold, and what a choice makes of it. */
export function loadSentences(t: Says<'figures'>, language: string) {
  const number = (value: number) => numberIn(language, value)
  const amount = ({ least, most }: Amount): string => {
    if (most === undefined) return t('load.orMore', { n: number(least) })
    return least === most ? number(least) : t('range', { low: number(least), high: number(most) })
  }
  const kind = (of: LoadKind) => t(`load.${of}`)
  const orNotKnown = (known: Amount | undefined) => (known ? amount(known) : t('load.notKnown'))
  const numberOrNotKnown = (now: number | null | undefined) =>
    typeof now === 'number' ? number(now) : t('load.notKnown')
  const ofOthers = ({ known, notKnownOf }: OthersLoad): string =>
    known && notKnownOf > 0
      ? t('load.others.partly', { n: amount(known), count: notKnownOf })
      : orNotKnown(known)
  const withOthers = ({ of, now, adds, chosen, becomes }: LoadWith, others: OthersLoad): string => {
    const whole = chosen ? 'chosen' : 'notKnown'
    return t(`load.others.${becomes ? 'becomes' : whole}`, {
      kind: kind(of),
      n: orNotKnown(becomes ?? chosen),
      adds: orNotKnown(adds),
      others: ofOthers(others),
      now: numberOrNotKnown(now),
    })
  }
  return {
    amount,
    kind,
    now: (of: LoadKind, now: number | null | undefined) =>
      t('load.now', { kind: kind(of), n: numberOrNotKnown(now) }),
    /** The same where other choices are counted in: what there is besides them. */
    besides: (of: LoadKind, now: number | null | undefined) =>
      t('load.others.besides', { kind: kind(of), n: numberOrNotKnown(now) }),
    counted: (count: number) => t('load.others.counted', { count }),
    /** What one choice adds, kind by kind: "Tablets a day: 1; Tests a year: not known". */
    addedBy: (adds: OtherChoice['adds']): string =>
      loadKinds.map((of) => t('load.others.kind', { kind: kind(of), n: orNotKnown(adds[of]) })).join('; '),
    /** One line: "Tablets a day: 3 with this choice, 2 now". */
    with: (line: LoadWith): string => {
      const { of, now, adds, others, becomes } = line
      if (others) return withOthers(line, others)
      if (!adds) return t('load.notSaid', { kind: kind(of) })
      if (now === undefined || !becomes) return t('load.adds', { kind: kind(of), n: amount(adds) })
      return t('load.becomes', { kind: kind(of), n: amount(becomes), now: number(now) })
    },
  }
}
