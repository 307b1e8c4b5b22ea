import type { Amount, LoadKind, LoadWith } from '../domain/risk/added-load.ts'
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
  return {
    amount,
    kind,
    now: (of: LoadKind, now: number | null | undefined) =>
      t('load.now', { kind: kind(of), n: typeof now === 'number' ? number(now) : t('load.notKnown') }),
    /** One line: "Tablets a day: 3 with this choice, 2 now". */
    with: ({ of, now, adds, becomes }: LoadWith): string => {
      if (!adds) return t('load.notSaid', { kind: kind(of) })
      if (now === undefined || !becomes) return t('load.adds', { kind: kind(of), n: amount(adds) })
      return t('load.becomes', { kind: kind(of), n: amount(becomes), now: number(now) })
    },
  }
}
