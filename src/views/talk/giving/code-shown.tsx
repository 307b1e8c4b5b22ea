import { useEffect, useRef, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Status } from '../../ui/status.tsx'
import { TextToCopy } from '../../ui/text-to-copy.tsx'
import { useWords } from '../../ui/words.ts'
import { useTalk } from '../talk.ts'
import styles from './giving.module.css'
import { QrPicture } from './qr-picture.tsx'
import type { MadeCode } from './use-code.ts'
import { WordsShown } from './words-shown.tsx'

interface CodeShownProps {
  made: MadeCode
  /** A text that does not hold all that it could say. */
  isShort?: boolean
  onHide: () => void
}

/** The code with what it is, who can read it, and the same without a camera. */
export function CodeShown({ made, isShort = false, onHide }: CodeShownProps) {
  const t = useWords(['giving', 'summary'])
  const { holds, content, modules, words, isOnlyHere, share } = made
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => place.current?.focus(), [])
  const open = holds === 'text' ? t('code.openText') : words ? t('code.sealedLink') : t('code.openLink')
  return (
    <div ref={place} tabIndex={-1} className={styles['shown']}>
      {holds === 'link' && isOnlyHere ? <Notice tone="wrong" title={t('code.onlyHere')} /> : null}
      {modules ? (
        <QrPicture modules={modules} label={t(holds === 'text' ? 'code.labelText' : 'code.labelLink')} />
      ) : (
        <Notice title={t('code.tooLong')} />
      )}
      {words ? <WordsShown words={words} /> : null}
      <p>{open}</p>
      {isShort ? <p>{t('summary:stage.textShort')}</p> : null}
      {holds === 'link' ? <TheLink address={content} /> : <TheText text={content} />}
      {share ? <Button onClick={() => void share(content)}>{t('code.share')}</Button> : null}
      <Button kind="quiet" onClick={onHide}>
        {t('code.hide')}
      </Button>
    </div>
  )
}

function TheText({ text }: { text: string }) {
  const t = useWords('giving')
  return (
    <Disclosure summary={t('code.inText')}>
      <TextToCopy label={t('code.textLabel')} rows={8} text={text} />
    </Disclosure>
  )
}

function TheLink({ address }: { address: string }) {
  const t = useWords('giving')
  const { out } = useTalk()
  const [copied, setCopied] = useState<boolean>()
  async function copy() {
    const { copyText } = await out.byHand()
    setCopied((await copyText(address)).ok)
  }
  return (
    <>
      <Button onClick={() => void copy()}>{t('code.copyLink')}</Button>
      <Status text={copied ? t('code.linkCopied') : ''} ticked={copied === true} />
      {copied === false ? (
        <TextToCopy label={t('code.linkLabel')} error={t('code.linkNotCopied')} rows={4} text={address} />
      ) : null}
    </>
  )
}
