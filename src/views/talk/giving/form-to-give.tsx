import { type ReactNode, useState } from 'react'
import type { GivenByHand } from '../../../domain/consultation/fact.schema.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Status } from '../../ui/status.tsx'
import { useWords } from '../../ui/words.ts'
import { useFormWords } from './form-words.ts'
import styles from './other-forms.module.css'
import { type Giving, type HandOver, useGiving } from './use-giving.ts'

interface FormToGiveProps {
  form: GivenByHand | 'file'
  name: string
  means: string
  saveLabel: string
  /** Just what the person will get. */
  preview: ReactNode
  handOver: HandOver
  /** What has to be said or chosen before. */
  children?: ReactNode
  /** Answers whether it may go now; where not, it says so itself. */
  mayGo?: () => boolean
  /** For what can be printed from here too. */
  printOut?: HandOver
  /** What there is to say and to do once it went. */
  after?: ReactNode
}

/** One form of the summary: what it is, what the person will get, and the way to hand it over. */
export function FormToGive({ form, name, means, saveLabel, preview, handOver, ...more }: FormToGiveProps) {
  const say = useFormWords()
  const [isSeen, setSeen] = useState(false)
  const { giving, give } = useGiving(form, handOver)
  const { children, mayGo = () => true, printOut, after } = more
  return (
    <Disclosure summary={name}>
      <div className={styles['form']}>
        <p>{means}</p>
        {children}
        <div className={styles['beside']}>
          <Button kind="quiet" onClick={() => setSeen(true)}>
            {say('forms.see')}
          </Button>
          <Button onClick={() => mayGo() && give()}>{saveLabel}</Button>
        </div>
        <HowItWent giving={giving} />
        {after}
        {printOut ? <PrintOut form={form} printOut={printOut} /> : null}
      </div>
      {isSeen ? (
        <Dialog title={name} closeLabel={say('forms.close')} onClose={() => setSeen(false)}>
          {preview}
        </Dialog>
      ) : null}
    </Disclosure>
  )
}

function PrintOut({ form, printOut }: { form: GivenByHand | 'file'; printOut: HandOver }) {
  const t = useWords('summary')
  const { giving, give } = useGiving(form, printOut)
  return (
    <>
      <Button onClick={give}>{t('stage.give.print')}</Button>
      <HowItWent giving={giving} isPrint />
    </>
  )
}

export function HowItWent({ giving, isPrint = false }: { giving: Giving; isPrint?: boolean }) {
  const say = useFormWords()
  const t = useWords('summary')
  const { state } = giving
  const done = isPrint ? t('stage.done.print') : say('forms.done')
  const says = state === 'done' ? done : state === 'making' ? say('forms.making') : ''
  return (
    <>
      <Status text={says} ticked={state === 'done'} />
      {state === 'asking' ? <Notice urgent title={t('stage.safe.ask')} /> : null}
      {giving.state === 'failed' ? (
        <Notice tone="wrong" urgent title={isPrint ? t('stage.failed.print') : say('forms.failed')}>
          {giving.detail !== '' && <p>{say('forms.detail', { detail: giving.detail })}</p>}
        </Notice>
      ) : null}
    </>
  )
}
