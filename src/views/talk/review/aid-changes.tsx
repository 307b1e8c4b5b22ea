import { useId } from 'react'
import { isChanged } from '../../../domain/aid/changes-between.ts'
import type { Review } from '../../../domain/consultation/consultation.ts'
import type { SaidChanges, ThenAndNow } from '../../../renderings/aid-changes.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Notice } from '../../ui/notice.tsx'
import { useWords } from '../../ui/words.ts'
import stage from '../stage.module.css'
import { useTalk } from '../talk.ts'
import styles from './review.module.css'
import { type HeldBeside, useAidChanges } from './use-aid-changes.ts'

/** Where there was no aid, there is no version and no figure that could have changed. */
export function AidChanges({ earlier }: { earlier: Review['earlier'] }) {
  const t = useWords('review')
  return earlier.aid ? <ChangedSince then={earlier.aid} /> : <p>{t('broughtOver')}</p>
}

/** What changed between the version of then and the one of today, each figure as then and now. */
function ChangedSince({ then }: { then: NonNullable<Review['earlier']['aid']> }) {
  const t = useWords('review')
  const { aid, earlier: read } = useTalk()
  const id = useId()
  const versions = { before: then.version, now: aid.facts.version }
  const isSame = aid.hash === then.hash

  function says() {
    if (isSame) return <p>{t('aid.same', { version: versions.now })}</p>
    if (read?.state === 'here' && read.aid) {
      return <Compared before={read.aid} groupsThen={read.groups ?? {}} versions={versions} />
    }
    return <p>{read?.state === 'gone' ? t('aid.gone') : t('aid.opening')}</p>
  }

  return (
    <section className={stage['part']} aria-labelledby={id}>
      <h3 id={id}>{t('aid.heading')}</h3>
      {read?.isOnlyKept && isSame ? (
        <Notice tone="wrong" title={t('aid.kept', { version: versions.now })} />
      ) : (
        says()
      )}
    </section>
  )
}

interface ComparedProps extends HeldBeside {
  versions: { before: string; now: string }
}

function Compared({ versions, ...given }: ComparedProps) {
  const t = useWords('review')
  const { changes, said, forWhom } = useAidChanges(given)
  if (!isChanged(changes)) return <p>{t('aid.onlyVersion', versions)}</p>
  return (
    <>
      <p>{t('aid.otherVersion', versions)}</p>
      {forWhom === undefined ? null : <p>{forWhom}</p>}
      <ChangesSaid said={said} />
    </>
  )
}

/** The figures first, whom the aid is for next; what changed in words alone stands behind a press. */
function ChangesSaid({ said }: { said: SaidChanges }) {
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
