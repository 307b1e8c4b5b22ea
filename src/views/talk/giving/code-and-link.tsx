import { useId, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Papers } from '../../../renderings/papers.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Notice } from '../../ui/notice.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { Status } from '../../ui/status.tsx'
import { useWords } from '../../ui/words.ts'
import { isAskedFirst } from '../summary/ways-to-give.tsx'
import { useTalk } from '../talk.ts'
import { CodeOnPaper } from './code-on-paper.tsx'
import { CodeShown } from './code-shown.tsx'
import { useFormWords } from './form-words.ts'
import styles from './giving.module.css'
import { type InCode, useCode } from './use-code.ts'

const contents = ['text', 'link'] as const

/** A code on the screen for the person's camera: a short text, or a link that holds the whole summary. */
export function CodeAndLink({ papers }: { papers: Papers }) {
  const say = useFormWords()
  const t = useWords('summary')
  const { id: talk, consultation } = useTalk()
  const id = useId()
  const [holds, setHolds] = useState<InCode>('text')
  const [isProtected, setProtected] = useState(false)
  const [isAsking, setAsking] = useState(false)
  const { making, isGone, make, hide } = useCode(papers)
  const show = useRef<HTMLButtonElement>(null)
  const isHeld = !isAsking && isAskedFirst(consultation)

  /** Another content is another code: the one on the screen is not it. */
  const change = (set: () => void) => {
    set()
    hide()
  }
  return (
    <section className={styles['way']} aria-labelledby={id}>
      <h2 id={id}>{say('code.heading')}</h2>
      <WhatIsInIt
        holds={holds}
        isProtected={isProtected}
        onHolds={(value) => change(() => setHolds(value))}
        onProtect={(wanted) => change(() => setProtected(wanted))}
      />
      {isAsking && consultation.safeToTakeHome === undefined ? (
        <Notice urgent title={t('stage.safe.ask')} />
      ) : null}
      {making.state === 'made' ? (
        <CodeShown
          made={making.made}
          onHide={() => {
            flushSync(hide)
            show.current?.focus()
          }}
        >
          <CodeOnPaper papers={papers} made={making.made} />
        </CodeShown>
      ) : holds === 'link' && talk === undefined ? (
        <p>{say('code.nothingYet')}</p>
      ) : (
        <Button
          ref={show}
          aria-disabled={making.state === 'making'}
          onClick={() => (isHeld ? setAsking(true) : void make(holds, isProtected))}
        >
          {say('code.show')}
        </Button>
      )}
      <HowItStands making={making} isGone={isGone} />
    </section>
  )
}

function HowItStands({ making, isGone }: Pick<ReturnType<typeof useCode>, 'making' | 'isGone'>) {
  const say = useFormWords()
  return (
    <>
      <Status text={making.state === 'making' ? say('code.making') : isGone ? say('code.gone') : ''} />
      {making.state === 'not-protected' ? (
        <Notice tone="wrong" urgent title={say('code.needsHttps')} />
      ) : null}
      {making.state === 'failed' ? (
        <Notice tone="wrong" urgent title={say('code.failed')}>
          <p>{say('code.detail', { detail: making.detail })}</p>
        </Notice>
      ) : null}
    </>
  )
}

interface WhatIsInItProps {
  holds: InCode
  isProtected: boolean
  onHolds: (holds: InCode) => void
  onProtect: (wanted: boolean) => void
}

function WhatIsInIt({ holds, isProtected, onHolds, onProtect }: WhatIsInItProps) {
  const say = useFormWords()
  return (
    <>
      <RadioGroup
        legend={say('code.what')}
        choices={contents.map((value) => ({
          value,
          label: say(`code.${value}`),
          detail: say(`code.${value}Means`),
        }))}
        chosen={holds}
        onChoose={onHolds}
      />
      {holds === 'link' ? (
        <Checkbox label={say('code.protect')} checked={isProtected} onChange={onProtect} />
      ) : null}
      {holds === 'link' && isProtected ? <p className={styles['soft']}>{say('code.protectMeans')}</p> : null}
    </>
  )
}
