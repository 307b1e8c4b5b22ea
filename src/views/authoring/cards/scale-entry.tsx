import { use } from 'react'
import { factAt } from '../../../domain/draft/fact-at.ts'
import { placeKey } from '../../../domain/draft/finding-places.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { Button } from '../../ui/button.tsx'
import { useWords } from '../../ui/words.ts'
import { AskMore, numberOf } from './ask-more.tsx'
import styles from './cards.module.css'
import { EntryContext, useFact } from './entry.ts'
import { ChoiceFact, WordsField } from './fact-fields.tsx'
import { useNamedSources } from './named-entries.ts'
import { NumberFact } from './number-fact.tsx'

const ways = ['lower', 'higher'] as const
const signed = { signed: true } as const

/** One scale on which results are scores: its ends, which of them is good, and how fine it is shown. */
export function ScaleEntry() {
  const t = useWords(['card-facts', 'draft'])
  const id = use(EntryContext)?.id ?? ''
  return (
    <>
      <WordsField slot={`scales.${id}.name`} label={t('draft:slot.name')} />
      <div className={styles['numbers']}>
        <NumberFact steps={['from']} label={t('scales.from')} rule={signed} />
        <NumberFact steps={['to']} label={t('scales.to')} rule={signed} />
      </div>
      <div className={styles['pair']}>
        <WordsField slot={`scales.${id}.low`} label={t('draft:slot.low')} />
        <WordsField slot={`scales.${id}.high`} label={t('draft:slot.high')} />
      </div>
      <div className={styles['pair']}>
        <ChoiceFact
          steps={['better']}
          label={t('scales.better')}
          choices={ways.map((value) => ({ value, label: t(`scales.${value}`) }))}
        />
        <NumberFact
          steps={['decimals']}
          label={t('scales.decimals')}
          hint={t('scales.decimalsHint')}
          rule={{ whole: true, most: 3 }}
        />
      </div>
      <SmallestChange />
    </>
  )
}

/** The smallest change that people notice: a number with its source, or nothing. */
function SmallestChange() {
  const t = useWords('card-facts')
  const announce = useAnnounce()
  const { path, value, write } = useFact(['smallestChange'])
  const sources = useNamedSources()
  const isSaid = factAt(value, path) !== undefined
  return (
    <div className={styles['part']} data-place={placeKey({ in: 'facts', path })}>
      <div>
        <h4>{t('scales.change')}</h4>
        <p className={styles['soft']}>{t('scales.changeAbout')}</p>
      </div>
      {isSaid ? (
        <>
          <div className={styles['pair']}>
            <NumberFact
              steps={['smallestChange', 'value']}
              label={t('scales.changeValue')}
              rule={{ aboveZero: true }}
            />
            <ChoiceFact steps={['smallestChange', 'source']} label={t('ask.source')} choices={sources} />
          </div>
          <div className={styles['does']}>
            <Button
              kind="quiet"
              onClick={() => {
                void write((own, now) =>
                  factAt(now, own) === undefined ? [] : [{ in: 'facts', do: 'remove', path: own }],
                ).then((why) => why ?? announce(t('sizes.gone')))
              }}
            >
              {t('scales.changeOut')}
            </Button>
          </div>
        </>
      ) : (
        <AskMore
          label={t('scales.changeAdd')}
          fields={[
            { name: 'value', label: t('scales.changeValue'), number: { aboveZero: true } },
            { name: 'source', label: t('ask.source'), choices: sources },
          ]}
          onAdd={({ value: typed, source = '' }) => {
            const points = numberOf(typed)
            if (points !== undefined)
              void write((own) => [{ in: 'facts', do: 'set', path: own, value: { value: points, source } }])
          }}
        />
      )}
    </div>
  )
}
