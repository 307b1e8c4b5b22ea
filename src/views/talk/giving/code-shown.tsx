import { type ReactNode, useEffect, useRef, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Status } from '../../ui/status.tsx'
import { TextToCopy } from '../../ui/text-to-copy.tsx'
import { useTalk } from '../talk.ts'
import { useFormWords } from './form-words.ts'
import styles from './giving.module.css'
import { QrPicture } from './qr-picture.tsx'
import type { MadeCode } from './use-code.ts'
import { WordsShown } from './words-shown.tsx'

interface CodeShownProps {
  made: MadeCode
  onHide: () => void
  /** More to do with it. */
  children?: ReactNode
}

/** The code with what it is, who can read it, and the same without a camera. */
export function CodeShown({ made, onHide, children }: CodeShownProps) {
  const say = useFormWords()
  const { holds, content, modules, isShort, words, isOnlyHere, share } = made
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => place.current?.focus(), [])
  const open = holds === 'text' ? say('code.openText') : words ? say('code.sealedLink') : say('code.openLink')
  return (
    <div ref={place} tabIndex={-1} className={styles['shown']}>
      {holds === 'link' && isOnlyHere ? <Notice tone="wrong" title={say('code.onlyHere')} /> : null}
      {modules ? (
        <QrPicture modules={modules} label={say(holds === 'text' ? 'code.labelText' : 'code.labelLink')} />
      ) : (
        <Notice title={say(holds === 'text' ? 'code.tooLongText' : 'code.tooLong')} />
      )}
      {words ? <WordsShown words={words} /> : null}
      {modules || holds === 'link' ? <p>{open}</p> : null}
      {modules && isShort ? <p>{say('code.textShort')}</p> : null}
      {holds === 'link' ? <TheLink address={content} /> : <TheText text={content} />}
      {share ? <Button onClick={() => void share(content)}>{say('code.share')}</Button> : null}
      {children}
      <Button kind="quiet" onClick={onHide}>
        {say('code.hide')}
      </Button>
    </div>
  )
}

function TheText({ text }: { text: string }) {
  const say = useFormWords()
  return (
    <Disclosure summary={say('code.inText')}>
      <TextToCopy label={say('code.textLabel')} rows={8} text={text} />
    </Disclosure>
  )
}

function TheLink({ address }: { address: string }) {
  const say = useFormWords()
  const { out } = useTalk()
  const [copied, setCopied] = useState<boolean>()
  async function copy() {
    const { copyText } = await out.byHand()
    setCopied((await copyText(address)).ok)
  }
  return (
    <>
      <Button onClick={() => void copy()}>{say('code.copyLink')}</Button>
      <Status text={copied ? say('code.linkCopied') : ''} ticked={copied === true} />
      {copied === false ? (
        <TextToCopy label={say('code.linkLabel')} error={say('code.linkNotCopied')} rows={4} text={address} />
      ) : null}
    </>
  )
}
