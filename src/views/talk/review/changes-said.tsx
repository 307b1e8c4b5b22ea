import type { SaidChanges, ThenAndNow } from '../../../renderings/aid-changes.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { useWords } from '../../ui/words.ts'
import stage from '../stage.module.css'
import styles from './review.module.css'

/** The figures first, whom the aid is for next; what changed in words alone stands behind a press. */
export function ChangesSaid({ said }: { said: SaidChanges }) {
  const t = useWords('review')
  return (
    <>
      {(['figures', 'certainty', 'judgement', 'eligibility'] as const).map((kind) => (
        <Changed key={kind} heading={t(`aid.${kind}`)} changes={said[kind]} />
      ))}
      {said.lines.length === 0 ? null : (
        <div>
          <h4 className={styles['kind']}>{t('aid.more')}</h4>
          <ul className={styles['changes']}>
            {said.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      )}
      {said.wording.length === 0 ? null : (
        <Disclosure summary={t('aid.wording', { count: said.wording.length })}>
          <List changes={said.wording} />
        </Disclosure>
      )}
    </>
  )
}

function Changed({ heading, changes }: { heading: string; changes: readonly ThenAndNow[] }) {
  if (changes.length === 0) return null
  return (
    <div>
      <h4 className={styles['kind']}>{heading}</h4>
      <List changes={changes} />
    </div>
  )
}

function List({ changes }: { changes: readonly ThenAndNow[] }) {
  const t = useWords('review')
  return (
    <ul className={styles['changes']}>
      {changes.map(({ name, before, now }) => (
        <li key={`${name} ${before} ${now}`} className={styles['change']}>
          {name === '' ? null : <p className={styles['about']}>{name}</p>}
          <p className={stage['soft']}>{t('aid.then', { what: before })}</p>
          <p className={styles['now']}>{t('aid.now', { what: now })}</p>
        </li>
      ))}
    </ul>
  )
}
