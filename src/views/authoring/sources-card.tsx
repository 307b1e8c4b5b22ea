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
  const { reading, edit, today } = useWorkbench()
  const value = reading?.value
  const found = factAt(value, ['sources'])
  const sources = Array.isArray(found) ? found : []
  const faults = (reading?.findings ?? []).filter(
    ({ code }) => code === 'source-unused' || code === 'source-unknown' || code === 'source-address',
  )
  if (value === undefined) return null
  const ids = sources.map((_, place) => textAt(value, ['sources', place, 'id']))
  const add = () =>
    void edit({
      in: 'facts',
      do: 'insert',
      path: ['sources'],
      at: sources.length,
      value: {
        id: nextId(ids),
        title: t('source.newTitle'),
        authors: t('source.toWrite'),
        year: t('source.toWrite'),
        address: 'https://',
        read: today,
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
        {sources.map((_, place) => (
          <Source key={textAt(value, ['sources', place, 'id']) || place} place={place} />
        ))}
        <p>
          <Button onClick={add}>{t('source.add')}</Button>
        </p>
      </div>
    </Disclosure>
  )
}

/** `S9` after `S8b`: the marks of sources count up, and none that was taken out is given again while a later one stands. */
const nextId = (ids: readonly string[]): string =>
  `S${1 + Math.max(0, ...ids.map((id) => Number(/^S(\d+)/.exec(id)?.[1] ?? 0)))}`

function Source({ place }: { place: number }) {
  const t = useWords('draft')
  const { reading, edit } = useWorkbench()
  const path = (part: string) => ['sources', place, part]
  const id = textAt(reading?.value, path('id'))
  return (
    <fieldset className={styles['source']}>
      <legend>{id}</legend>
      {parts.map((part) => (
        <DraftField
          key={part}
          label={t(`source.${part}`)}
          kind={part === 'read' ? 'day' : 'line'}
          stored={textAt(reading?.value, path(part))}
          onWrite={(text) =>
            part === 'conflicts' && text.trim() === ''
              ? edit({ in: 'facts', do: 'remove', path: path(part) })
              : edit({ in: 'facts', do: 'set', path: path(part), value: text.trim() })
          }
        />
      ))}
      <Button kind="quiet" onClick={() => void edit({ in: 'facts', do: 'remove', path: ['sources', place] })}>
        {t('source.takeOut', { id })}
      </Button>
    </fieldset>
  )
}
