import { type RefObject, useState } from 'react'
import type { FromHome } from '../../domain/from-home/from-home.schema.ts'
import type { Named } from '../../domain/from-home/recognised.ts'
import { saidIn } from '../../domain/from-home/said-in.ts'
import { HomeFields } from '../preparing/home-fields.tsx'
import { type Sending, SendToPractice } from '../preparing/send-to-practice.tsx'
import { Announcer } from '../ui/announcer.tsx'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { useLanguage, useWords } from '../ui/words.ts'
import styles from './read-page.module.css'

export interface ThinkItOverProps {
  title: string
  named: Named
  /** Nothing, or what was written before: it stands in the fields at once. */
  begun: FromHome
  from: 'nothing' | 'tab' | 'file'
  /** What stands in the file for the person alone; empty where there is nothing. */
  notes: string
  /** Keeps it in the tab. */
  keep: (said: FromHome) => void
  sending: Sending
}

/** What somebody has thought since, to take back to the practice. The summary above stays as it is. */
export function ThinkItOver({
  heading,
  title,
  named,
  begun,
  from,
  notes,
  keep,
  sending,
}: ThinkItOverProps & { heading: RefObject<HTMLHeadingElement | null> }) {
  const t = useWords('reading')
  const [written, setWritten] = useState(from === 'nothing' ? undefined : begun)
  const language = useLanguage()
  const said = written && saidIn(written, named, language)
  function change(changed: FromHome) {
    keep(changed)
    setWritten(changed)
  }

  function begin() {
    setWritten(begun)
    heading.current?.focus()
  }
  function addNotes(to: FromHome) {
    change({ ...to, happened: [to.happened, notes].filter((text) => text !== '').join('\n') })
    heading.current?.focus()
  }
  return (
    <section className={styles['part']} aria-label={t('thinking.heading')}>
      <h2 ref={heading} tabIndex={-1}>
        {t('thinking.heading')}
      </h2>
      <p>{t('thinking.about')}</p>
      {from === 'file' && begun.questions.length > 0 ? <p>{t('thinking.fromFile')}</p> : null}
      {said && notes !== '' && !said.happened.includes(notes) ? (
        <Notice
          title={t('thinking.notes')}
          actions={<Button onClick={() => addNotes(said)}>{t('thinking.addNotes')}</Button>}
        >
          <p lang="" dir="auto" className={styles['notes']}>
            {notes}
          </p>
        </Notice>
      ) : null}
      {said ? (
        <Announcer>
          <div className={styles['thinking']}>
            <p className={styles['soft']}>{t('thinking.kept')}</p>
            <HomeFields said={said} named={named} onChange={change} />
            <SendToPractice said={said} title={title} named={named} sending={sending} />
          </div>
        </Announcer>
      ) : (
        <Button onClick={begin}>{t('thinking.begin')}</Button>
      )}
    </section>
  )
}
