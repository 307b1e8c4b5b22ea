import { type FormEvent, useState } from 'react'
import { dayIn } from '../../i18n/interface-words.ts'
import { Button } from '../ui/button.tsx'
import fieldStyles from '../ui/field.module.css'
import { Field } from '../ui/field.tsx'
import { useLanguage, useWords } from '../ui/words.ts'
import styles from './trouble-page.module.css'
import { TroublePage } from './trouble-page.tsx'

interface StaleAidPageProps {
  aidTitle: string
  /** The day by which it was to be reviewed. */
  reviewBy: string
  onReason: (reason: string) => void
}

/** An aid long past its review date asks why it is used all the same; the reason goes into the record. */
export function StaleAidPage({ aidTitle, reviewBy, onReason }: StaleAidPageProps) {
  const t = useWords('opening')
  const language = useLanguage()
  const [reason, setReason] = useState('')
  const [isMissing, setMissing] = useState(false)
  const answer = (event: FormEvent) => {
    event.preventDefault()
    if (reason.trim() === '') setMissing(true)
    else onReason(reason)
  }
  return (
    <TroublePage title={t('stale.title')}>
      <p>{t('stale.about', { aid: aidTitle, day: dayIn(language, reviewBy) })}</p>
      <form className={styles['form']} onSubmit={answer}>
        <Field
          label={t('stale.reason')}
          hint={t('stale.hint')}
          error={isMissing ? t('stale.missing') : undefined}
        >
          {(tied) => (
            <textarea
              {...tied}
              className={fieldStyles['input']}
              rows={2}
              maxLength={4000}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          )}
        </Field>
        <Button kind="primary" type="submit">
          {t('stale.goOn')}
        </Button>
      </form>
    </TroublePage>
  )
}
