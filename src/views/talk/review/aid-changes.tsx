import { useId } from 'react'
import { isChanged } from '../../../domain/aid/changes-between.ts'
import type { Review } from '../../../domain/consultation/consultation.ts'
import { Notice } from '../../ui/notice.tsx'
import { useWords } from '../../ui/words.ts'
import stage from '../stage.module.css'
import { useTalk } from '../talk.ts'
import { ChangesSaid } from './changes-said.tsx'
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
