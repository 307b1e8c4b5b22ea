import { areas } from '../../domain/aid/areas.ts'
import type { FactsPath, FactsValue } from '../../domain/draft/draft-edit.ts'
import { factAt, textAt } from '../../domain/draft/fact-at.ts'
import { checkLines } from '../../renderings/check-lines.ts'
import { Disclosure } from '../ui/disclosure.tsx'
import { Field } from '../ui/field.tsx'
import { useWords } from '../ui/words.ts'
import styles from './draft.module.css'
import { DraftField } from './draft-field.tsx'

import { useWorkbench } from './workbench.ts'

const lines = ['id', 'version', 'written', 'reviewBy', 'funding'] as const
const ofAuthor = ['name', 'role', 'interests'] as const

/** What an aid is, who wrote it and when somebody looks at it again. */
export function AboutCard() {
  const t = useWords('draft')
  const { reading, edit } = useWorkbench()
  const value = reading?.value
  if (value === undefined) return null
  const set = (path: FactsPath, said: FactsValue) => edit({ in: 'facts', do: 'set', path, value: said })
  const found = factAt(value, ['authors'])
  const authors = Array.isArray(found) ? found : []
  const days = checkLines(
    (reading?.findings ?? []).filter(
      ({ code }) =>
        code === 'review-past' || code === 'review-before-written' || code === 'written-in-future',
    ),
  )
  return (
    <Disclosure summary={t('card.aboutAid')}>
      <div className={styles['fields']}>
        {lines.map((line) => (
          <DraftField
            key={line}
            label={t(`fact.${line}`)}
            hint={line === 'version' ? t('fact.versionHint') : undefined}
            kind={line === 'written' || line === 'reviewBy' ? 'day' : 'line'}
            stored={textAt(value, [line])}
            faults={line === 'reviewBy' ? days.map(({ message }) => message) : []}
            onWrite={(text) => set([line], text.trim())}
          />
        ))}
        <Field label={t('fact.area')}>
          {(tied) => (
            <select
              {...tied}
              className={styles['line']}
              value={textAt(value, ['area'])}
              onChange={(event) => void set(['area'], event.target.value)}
            >
              {areas.map((area) => (
                <option key={area} value={area}>
                  {t(`area.${area}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        {authors.map((_, place) => (
          <Author key={place} place={place} />
        ))}
      </div>
    </Disclosure>
  )
}

function Author({ place }: { place: number }) {
  const t = useWords('draft')
  const { reading, edit } = useWorkbench()
  return (
    <fieldset className={styles['source']}>
      <legend>{t('fact.author', { place: place + 1 })}</legend>
      {ofAuthor.map((part) => (
        <DraftField
          key={part}
          label={t(`fact.${part}`)}
          stored={textAt(reading?.value, ['authors', place, part])}
          onWrite={(text) =>
            edit({ in: 'facts', do: 'set', path: ['authors', place, part], value: text.trim() })
          }
        />
      ))}
    </fieldset>
  )
}
