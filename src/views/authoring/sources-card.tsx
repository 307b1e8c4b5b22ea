import { factAt, textAt } from '../../domain/draft/fact-at.ts'
import { messageOf } from '../../renderings/check-lines.ts'
import { Button } from '../ui/button.tsx'
import { Disclosure } from '../ui/disclosure.tsx'
import { useWords } from '../ui/words.ts'
import styles from './draft.module.css'
import { DraftField } from './draft-field.tsx'
import { useWorkbench } from './workbench.ts'

const parts = ['title', 'authors', 'year', 'address', 'read', 'funding', 'conflicts'] as const

/** The sources, each once; which are cited nowhere stands beside them. */
export function SourcesCard() {
  const t = useWords('draft')
  const { reading, edit } = useWorkbench()
  const value = reading?.value
  const found = factAt(value, ['sources'])
  const sources = Array.isArray(found) ? found : []
  const faults = (reading?.findings ?? []).filter(
    ({ code }) => code === 'source-unused' || code === 'source-unknown' || code === 'source-address',
  )
  if (value === undefined) return null
  const next = `S${1 + Math.max(0, ...sources.map((_, place) => Number(/^S(\d+)/.exec(textAt(value, ['sources', place, 'id']))?.[1] ?? 0)))}`
  const add = () =>
    void edit({
      in: 'facts',
      do: 'insert',
      path: ['sources'],
      at: sources.length,
      value: {
        id: next,
        title: t('source.newTitle'),
        authors: t('source.toWrite'),
        year: t('source.toWrite'),
        address: 'https://',
        read: new Intl.DateTimeFormat('sv-SE').format(new Date()),
        funding: t('source.notSeen'),
      },
    })
  return (
    <Disclosure
      summary={t('card.sources')}
      note={faults.length > 0 ? t('toMend', { count: faults.length }) : undefined}
    >
      <div className={styles['fields']}>
        {faults.map((fault) => (
          <p key={`${fault.line} ${fault.column}`} className={styles['fault']}>
            {messageOf(fault)}
          </p>
        ))}
        {sources.map((_, place) => {
          const id = textAt(value, ['sources', place, 'id'])
          return (
            <fieldset key={id || place} className={styles['source']}>
              <legend>{id}</legend>
              {parts.map((part) => (
                <DraftField
                  key={part}
                  label={t(`source.${part}`)}
                  kind={part === 'read' ? 'day' : 'line'}
                  stored={textAt(value, ['sources', place, part])}
                  onWrite={(text) =>
                    part === 'conflicts' && text.trim() === ''
                      ? edit({ in: 'facts', do: 'remove', path: ['sources', place, part] })
                      : edit({ in: 'facts', do: 'set', path: ['sources', place, part], value: text.trim() })
                  }
                />
              ))}
              <Button
                kind="quiet"
                onClick={() => void edit({ in: 'facts', do: 'remove', path: ['sources', place] })}
              >
                {t('source.takeOut', { id })}
              </Button>
            </fieldset>
          )
        })}
        <p>
          <Button onClick={add}>{t('source.add')}</Button>
        </p>
      </div>
    </Disclosure>
  )
}
