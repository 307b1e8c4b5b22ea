import { useEffect, useRef } from 'react'
import type { SignOff } from '../../domain/aid/sign-off.ts'
import { dayIn } from '../../i18n/interface-words.ts'
import { useAnnounce } from '../ui/announcer.tsx'
import { Button } from '../ui/button.tsx'
import { useLanguage, useWords } from '../ui/words.ts'
import styles from './aid-page.module.css'
import { type Signing, SignOffForm } from './sign-off-form.tsx'

export interface SignOffStateProps {
  signOff: SignOff | undefined
  /** Another version of it is signed off here. */
  wasSignedBefore: boolean
  onSign: (signing: Signing) => void
  onWithdraw: () => void
}

/** Whether the aid is signed off for use here, and what is to be done to change that. */
export function SignOffState({ signOff, wasSignedBefore, onSign, onWithdraw }: SignOffStateProps) {
  const t = useWords('aid')
  const language = useLanguage()
  const title = useRef<HTMLHeadingElement>(null)
  const announce = useAnnounce()
  const before = useRef(signOff)
  useEffect(() => {
    if (Boolean(before.current) === Boolean(signOff)) return
    before.current = signOff
    // What was pressed is gone: its result takes the focus.
    title.current?.focus()
    announce(t(signOff ? 'sign.nowSigned' : 'sign.nowWithdrawn'))
  }, [signOff, announce, t])
  return (
    <>
      <section className={styles['state']} data-signed={signOff ? true : undefined}>
        <h2 ref={title} tabIndex={-1}>
          {t(signOff ? 'state.signed' : 'state.trial')}
        </h2>
        {signOff ? (
          <>
            <p>{t('state.signedBy', { ...signOff, day: dayIn(language, signOff.day) })}</p>
            <p className={styles['line']}>{t('state.signedMeans')}</p>
            <div>
              <Button onClick={onWithdraw}>{t('sign.withdraw')}</Button>
            </div>
          </>
        ) : (
          <>
            {wasSignedBefore ? <p>{t('state.earlier')}</p> : null}
            <p>{t('state.trialMeans')}</p>
          </>
        )}
      </section>
      {signOff ? null : <SignOffForm onSign={onSign} />}
    </>
  )
}
