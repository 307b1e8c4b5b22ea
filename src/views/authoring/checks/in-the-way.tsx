import { useMemo } from 'react'
import type { DraftPlace } from '../../../domain/draft/citations.ts'
import { reviewOf } from '../../../domain/draft/draft-note.ts'
import { textAt } from '../../../domain/draft/fact-at.ts'
import { placeKey } from '../../../domain/draft/finding-places.ts'
import { type ItemInTheWay, readinessOf } from '../../../domain/draft/readiness.ts'
import { standardItem } from '../../../renderings/ipdas-lines.ts'
import { Button } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { useWords } from '../../ui/words.ts'
import { useFindingSaid } from '../cards/finding-said.ts'
import { useLeads, usePlaces } from '../cards/place-names.ts'
import { useWorkbench } from '../workbench.ts'
import { CardOfItem } from './card-of-item.tsx'
import styles from './checks.module.css'

/** Drafts whose list was opened: whoever comes back from one of its links finds it open. */
const lookedAt = new Set<string>()

/** What stands in the way of a sign-off, each with its place. */
export function InTheWay({ onJudge }: { onJudge: (item: string) => void }) {
  const t = useWords(['judging', 'draft'])
  const { draft, reading } = useWorkbench()
  const leadOf = useLeads()
  const saidOf = useFindingSaid()
  const readiness = useMemo(
    () => (reading ? readinessOf(reading, reviewOf(draft.notes)) : undefined),
    [reading, draft.notes],
  )
  if (!readiness) return null
  const { errors, items, unwritten, isReady } = readiness
  if (isReady) {
    return (
      <section className={styles['section']}>
        <h2>{t('way.nothing')}</h2>
        <p className={styles['soft']}>{t('way.nothingMeans')}</p>
      </section>
    )
  }
  return (
    <section className={styles['section']}>
      <h2>
        {t('way.title', {
          errors: t('way.errors', { count: errors.length }),
          unwritten: t('way.unwritten', { count: unwritten.length }),
          items: t('way.items', { count: items.length }),
        })}
      </h2>
      <p className={styles['soft']}>{t('way.means')}</p>
      <Disclosure
        summary={t('way.show')}
        open={lookedAt.has(draft.key)}
        onOpen={() => lookedAt.add(draft.key)}
      >
        <ul className={styles['items']}>
          {errors.map((error, place) => {
            const { file, line, column, code } = error
            const { name, href } = leadOf(error)
            return (
              <li key={`${file} ${line} ${column} ${code} ${place}`} className={styles['item']}>
                <p>{saidOf(error)}</p>
                <p>
                  <a href={href}>{name}</a>
                </p>
              </li>
            )
          })}
          {unwritten.map((place) => (
            <StillToWrite key={placeKey(place)} place={place} />
          ))}
          {items.map((one) => (
            <Item key={one.item.key} {...one} onJudge={() => onJudge(one.item.key)} />
          ))}
        </ul>
      </Disclosure>
    </section>
  )
}

/** A text that still is the empty form's. */
function StillToWrite({ place }: { place: DraftPlace }) {
  const t = useWords('judging')
  const { reading } = useWorkbench()
  const { name, href } = usePlaces()(place)
  const text =
    place.in === 'words'
      ? (reading?.words[place.language]?.[place.slot]?.prose ?? '')
      : textAt(reading?.value, place.path)
  return (
    <li className={styles['item']}>
      <p>
        <a href={href}>
          {name.includes(text)
            ? t('way.unwrittenAt', { place: name })
            : t('way.unwrittenText', { place: name, text })}
        </a>
      </p>
    </li>
  )
}

function Item({ item, why, onJudge }: ItemInTheWay & { onJudge: () => void }) {
  const t = useWords(['judging', 'draft'])
  const name = standardItem(item)
  return (
    <li className={styles['item']}>
      <p className={styles['line']}>
        <span className={styles['name']}>{name}</span>
        <span className={styles['state']}>{t(`way.why.${why}`)}</span>
      </p>
      <p className={styles['ways']}>
        {item.isForPerson ? (
          <Button kind="quiet" aria-label={t('way.judge', { item: name })} onClick={onJudge}>
            {t('way.judgeShort')}
          </Button>
        ) : null}
        <CardOfItem item={item} />
      </p>
    </li>
  )
}
