import { factAt, textAt } from '../../../domain/draft/fact-at.ts'
import { placeKey } from '../../../domain/draft/finding-places.ts'
import { readNumber } from '../../../domain/draft/typed-number.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { Button } from '../../ui/button.tsx'
import { useWords } from '../../ui/words.ts'
import { DraftField } from '../draft-field.tsx'
import { BasisField } from './basis-field.tsx'
import styles from './cards.module.css'
import { useFact, useFaults, useOwnFaults } from './entry.ts'
import { YesFact } from './fact-fields.tsx'
import { NumberFact } from './number-fact.tsx'

const kinds = ['tabletsADay', 'testsAYear', 'visitsAYear'] as const
type Kind = (typeof kinds)[number]
const rule = { most: 1000 } as const

/** What a choice adds to somebody's days. */
export function AddsFields() {
  const t = useWords('card-facts')
  const { path } = useFact(['adds'])
  const key = placeKey({ in: 'facts', path })
  const faults = useOwnFaults(key)
  return (
    <div className={styles['part']} data-place={key}>
      <div>
        <h4>{t('adds.title')}</h4>
        <p className={styles['soft']}>{t('adds.about')}</p>
      </div>
      {faults.length > 0 ? <p className={styles['fault']}>{faults.join(' ')}</p> : null}
      {kinds.map((kind) => (
        <Added key={kind} kind={kind} />
      ))}
    </div>
  )
}

/** Writes how many there are of one kind, or that it is not known. */
function useAdded(kind: Kind) {
  const t = useWords('card-facts')
  const announce = useAnnounce()
  const { write } = useFact(['adds', kind])
  const put = (text: string) => {
    const read = readNumber(text, rule)
    if (read.is === 'fault') return Promise.resolve('no-number' as const)
    return write((now, facts) => {
      if (read.is === 'empty') return []
      if (factAt(facts, now) !== undefined)
        return [{ in: 'facts', do: 'set', path: [...now, 'amount'], value: read.value }]
      const added = { amount: read.value, generalAdvice: true }
      const all = now.slice(0, -1)
      return factAt(facts, all) === undefined
        ? [{ in: 'facts', do: 'set', path: all, value: { [kind]: added } }]
        : [{ in: 'facts', do: 'set', path: now, value: added }]
    })
  }
  const takeOut = () =>
    void write((now, facts) => {
      const all = now.slice(0, -1)
      const isOnly = kinds.every((other) => other === kind || factAt(facts, [...all, other]) === undefined)
      return [{ in: 'facts', do: 'remove', path: isOnly ? all : now }]
    }).then((why) => why ?? announce(t('adds.gone', { name: t(`adds.${kind}`) })))
  return { put, takeOut }
}

/** How many of one kind; until a number is typed it is not known. */
function Added({ kind }: { kind: Kind }) {
  const t = useWords('card-facts')
  const { path, value } = useFact(['adds', kind])
  const key = placeKey({ in: 'facts', path })
  const own = useOwnFaults(key)
  const faults = useFaults(`${key}.amount`)
  const isSaid = factAt(value, path) !== undefined
  const { put, takeOut } = useAdded(kind)
  return (
    <div className={isSaid ? styles['subject'] : undefined} data-place={key}>
      <div className={styles['numbers']}>
        <DraftField
          label={t(`adds.${kind}`)}
          stored={textAt(value, [...path, 'amount'])}
          faults={faults}
          place={`${key}.amount`}
          numeric
          onWrite={(text) => (isSaid && text.trim() === '' ? Promise.resolve('empty' as const) : put(text))}
        />
        {isSaid ? (
          <NumberFact
            steps={['adds', kind, 'upTo']}
            label={t('adds.upTo')}
            hint={t('adds.upToHint')}
            rule={rule}
            faults={own}
            mayBeAbsent
          />
        ) : null}
      </div>
      {isSaid ? (
        <>
          <YesFact steps={['adds', kind, 'orMore']} label={t('adds.orMore')} flag />
          <BasisField steps={['adds', kind]} saysWhole={false} />
          <div className={styles['does']}>
            <Button kind="quiet" aria-label={t('adds.outOf', { name: t(`adds.${kind}`) })} onClick={takeOut}>
              {t('adds.out')}
            </Button>
          </div>
        </>
      ) : null}
    </div>
  )
}
