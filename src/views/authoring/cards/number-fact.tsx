import type { FactsPath } from '../../../domain/draft/draft-edit.ts'
import { factAt, textAt } from '../../../domain/draft/fact-at.ts'
import { placeKey } from '../../../domain/draft/finding-places.ts'
import { type NumberRule, readNumber } from '../../../domain/draft/typed-number.ts'
import { DraftField } from '../draft-field.tsx'
import { useFact, useFaults } from './entry.ts'

interface NumberFactProps {
  steps: FactsPath
  label: string
  hint?: string | undefined
  rule?: NumberRule
  /** It may be left out. `with-whole`: the entry that holds nothing else goes with it. */
  mayBeAbsent?: boolean | 'with-whole'
  /** What the checks say of the whole that it is a part of. */
  faults?: readonly string[]
}

/** One number. Nothing goes into the text that could be read as another one. */
export function NumberFact({
  steps,
  label,
  hint,
  rule = {},
  mayBeAbsent = false,
  faults = [],
}: NumberFactProps) {
  const { path, value, write } = useFact(steps)
  const key = placeKey({ in: 'facts', path })
  const own = useFaults(key)
  const holdsWhole = mayBeAbsent === 'with-whole'
  const put = (text: string) => {
    const read = readNumber(text, rule)
    if (read.is === 'fault') return Promise.resolve('no-number' as const)
    if (read.is === 'empty') {
      if (!mayBeAbsent) return Promise.resolve('empty' as const)
      return write((now, facts) => {
        const gone = holdsWhole ? now.slice(0, -1) : now
        return factAt(facts, gone) === undefined ? [] : [{ in: 'facts', do: 'remove', path: gone }]
      })
    }
    return write((now, facts) => {
      const whole = now.slice(0, -1)
      return holdsWhole && factAt(facts, whole) === undefined
        ? [{ in: 'facts', do: 'set', path: whole, value: { [String(now.at(-1))]: read.value } }]
        : [{ in: 'facts', do: 'set', path: now, value: read.value }]
    })
  }
  return (
    <DraftField
      label={label}
      hint={hint}
      stored={textAt(value, path)}
      faults={[...own, ...faults]}
      place={key}
      numeric
      onWrite={put}
    />
  )
}
