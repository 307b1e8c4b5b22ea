import { useEffect, useRef, useState } from 'react'
import { useAnnounce } from '../../ui/announcer.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { TextField } from '../../ui/field.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { useWords } from '../../ui/words.ts'
import { useTalk } from '../talk.ts'
import { focusChoice } from './focus-choice.ts'
import styles from './option-head.module.css'

interface PutAsideProps {
  option: string
  name: string
  onClose: () => void
}

/** Asks who puts a choice aside and why; nothing is put aside before both may be known. */
export function PutAside({ option, name, onClose }: PutAsideProps) {
  const t = useWords('choices')
  const { add } = useTalk()
  const announce = useAnnounce()
  const [by, setBy] = useState<'person' | 'clinician' | undefined>(undefined)
  const [reason, setReason] = useState('')
  const [isMissing, setMissing] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const focusWho = () => form.current?.querySelector('input')?.focus()
  useEffect(focusWho, [])
  const save = () => {
    if (by === undefined) {
      setMissing(true)
      return focusWho()
    }
    add({ type: 'option.ruledOut', option, by, reason: reason.trim() })
    onClose()
    announce(t('option.nowOut', { option: name }))
    focusChoice(option)
  }
  return (
    <Dialog title={t('ruleOut.title', { option: name })} closeLabel={t('ruleOut.keep')} onClose={onClose}>
      <form
        ref={form}
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        <RadioGroup
          layout="row"
          legend={t('ruleOut.who')}
          choices={[
            { value: 'person', label: t('ruleOut.person') },
            { value: 'clinician', label: t('ruleOut.clinician') },
          ]}
          chosen={by}
          onChoose={setBy}
          error={isMissing && by === undefined ? t('ruleOut.whoMissing') : undefined}
        />
        <TextField
          label={t('ruleOut.reason')}
          hint={t('ruleOut.hint')}
          maxLength={400}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        <p className={styles['about']}>{t('ruleOut.about')}</p>
        <Button kind="primary" type="submit">
          {t('ruleOut.save')}
        </Button>
      </form>
    </Dialog>
  )
}
