import { useMemo } from 'react'
import { factAt, textAt } from '../../domain/draft/fact-at.ts'
import { placeKey } from '../../domain/draft/finding-places.ts'
import { useAnnounce } from '../ui/announcer.tsx'
import { Button } from '../ui/button.tsx'
import { Disclosure } from '../ui/disclosure.tsx'
import { useWords } from '../ui/words.ts'
import { AskMore, numberOf } from './cards/ask-more.tsx'
import { BasisField } from './cards/basis-field.tsx'
import cards from './cards/cards.module.css'
import { type Entry, EntryContext, useFact, useFaults, useOwnFaults } from './cards/entry.ts'
import { useNamedSources } from './cards/named-entries.ts'
import { NumberFact } from './cards/number-fact.tsx'
import styles from './figures.module.css'
import { useFigures } from './figures-in-hand.ts'
import { useWorkbench } from './workbench.ts'

const aboveZero = { aboveZero: true } as const

/** From what size on a difference of the outcome in hand is a little or a lot, as a source judges it. */
export function SizesFields() {
  const t = useWords('card-facts')
  const { spot, outcome } = useFigures()
  const { reading, at } = useWorkbench()
  const key = placeKey({ in: 'facts', path: ['outcomes', spot.outcome, 'sizes'] })
  const found = factAt(reading?.value, ['outcomes', spot.outcome])
  const entry = useMemo(
    (): Entry => ({ kind: 'outcomes', id: outcome.id, place: spot.outcome, found }),
    [outcome.id, spot.outcome, found],
  )
  const { sizes } = outcome
  const note = [sizes?.small?.below, sizes?.large?.from].filter((one) => one !== undefined).join(' · ')
  return (
    <EntryContext value={entry}>
      <div data-place={key}>
        <Disclosure
          summary={t('sizes.title')}
          note={note || t('sizes.none')}
          open={at?.startsWith(key) === true}
        >
          <p className={styles['soft']}>{t('sizes.about')}</p>
          {sizes === undefined ? <AddSizes /> : <Sizes />}
        </Disclosure>
      </div>
    </EntryContext>
  )
}

function useUnit(): { isOfPeople: boolean; hint: string } {
  const t = useWords('card-facts')
  const { outcome } = useFigures()
  const isOfPeople = outcome.results.every(({ form }) => form !== 'scores')
  return { isOfPeople, hint: t(isOfPeople ? 'sizes.people' : 'sizes.points') }
}

function AddSizes() {
  const t = useWords('card-facts')
  const { facts } = useFigures()
  const { isOfPeople, hint } = useUnit()
  const { write } = useFact(['sizes'])
  const whole = { name: 'of', label: t('sizes.of'), number: { whole: true, aboveZero: true } } as const
  return (
    <AskMore
      label={t('sizes.add')}
      oneOf={['small', 'large']}
      fields={[
        { name: 'small', label: t('sizes.small'), hint, number: aboveZero, mayBeLeft: true },
        { name: 'large', label: t('sizes.large'), hint, number: aboveZero, mayBeLeft: true },
        ...(isOfPeople ? [whole] : []),
        { name: 'source', label: t('ask.source'), choices: useNamedSources() },
      ]}
      begun={{ of: String(facts.of) }}
      onAdd={(given) => {
        const [small, large, of] = [numberOf(given['small']), numberOf(given['large']), numberOf(given['of'])]
        const value = {
          ...(isOfPeople && of !== undefined && { of }),
          ...(small !== undefined && { small: { below: small } }),
          ...(large !== undefined && { large: { from: large } }),
          sources: [given['source'] ?? ''],
        }
        void write((own) => [{ in: 'facts', do: 'set', path: own, value }])
      }}
    />
  )
}

function Sizes() {
  const t = useWords('card-facts')
  const announce = useAnnounce()
  const { isOfPeople, hint } = useUnit()
  const { path, value, write } = useFact(['sizes'])
  const key = placeKey({ in: 'facts', path })
  const own = useOwnFaults(key)
  const [small, large] = [useFaults(`${key}.small`), useFaults(`${key}.large`)]
  return (
    <>
      {own.map((fault) => (
        <p key={fault} className={styles['fault']}>
          {fault}
        </p>
      ))}
      <div className={cards['numbers']}>
        <NumberFact
          steps={['sizes', 'small', 'below']}
          label={t('sizes.small')}
          hint={hint}
          rule={aboveZero}
          mayBeAbsent="with-whole"
          faults={small}
        />
        <NumberFact
          steps={['sizes', 'large', 'from']}
          label={t('sizes.large')}
          hint={hint}
          rule={aboveZero}
          mayBeAbsent="with-whole"
          faults={large}
        />
      </div>
      {isOfPeople || textAt(value, [...path, 'of']) !== '' ? (
        <NumberFact
          steps={['sizes', 'of']}
          label={t('sizes.of')}
          rule={{ whole: true, aboveZero: true }}
          mayBeAbsent={!isOfPeople}
        />
      ) : null}
      <BasisField steps={['sizes']} sourcesOnly saysWhole={false} />
      <div className={cards['does']}>
        <Button
          kind="quiet"
          onClick={() => {
            void write((now, facts) =>
              factAt(facts, now) === undefined ? [] : [{ in: 'facts', do: 'remove', path: now }],
            ).then((why) => why ?? announce(t('sizes.gone')))
          }}
        >
          {t('sizes.out')}
        </Button>
      </div>
    </>
  )
}
