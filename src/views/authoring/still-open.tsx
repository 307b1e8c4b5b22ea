import { useMemo } from 'react'
import { reviewOf } from '../../domain/draft/draft-note.ts'
import { changedSince } from '../../domain/draft/translation.ts'
import { languageName } from '../../i18n/language-name.ts'
import { practiceLanguage } from '../../i18n/languages.ts'
import { Notice } from '../ui/notice.tsx'
import { useWords } from '../ui/words.ts'
import styles from './draft.module.css'
import { useWorkbench } from './workbench.ts'

interface StillOpenProps {
  /** Slot → words of the source language when the draft was begun; absent where translations are not looked at. */
  begun?: Readonly<Record<string, string>> | undefined
}

/** What a sign-off does not wait for, and whoever signs should know: open comments, and translations of other words. */
export function StillOpen({ begun }: StillOpenProps) {
  const t = useWords('draft')
  const { draft, reading, linkTo } = useWorkbench()
  const { notes } = draft
  const comments = useMemo(() => reviewOf(notes).comments.filter(({ isOpen }) => isOpen).length, [notes])
  const changed = useMemo(
    () => (reading && begun ? changedSince({ reading, notes, begun }) : []),
    [reading, notes, begun],
  )
  if (comments === 0 && changed.length === 0) return null
  return (
    <Notice title={t('stillOpen.title')}>
      <ul className={styles['found']}>
        {comments > 0 ? (
          <li>
            <a href={linkTo('review')}>{t('stillOpen.comments', { count: comments })}</a>
          </li>
        ) : null}
        {changed.map(({ language, count }) => (
          <li key={language}>
            <a href={linkTo('translate', language)}>
              {t('stillOpen.changed', { count, language: languageName(language, practiceLanguage) })}
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
