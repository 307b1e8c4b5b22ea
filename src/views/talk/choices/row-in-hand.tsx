import { useEffect, useId, useRef } from 'react'
import type { OutcomeFacts } from '../../../domain/aid/aid-facts.schema.ts'
import { partsOf } from '../../../domain/priorities/choices-rows.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Prose } from '../../ui/prose.tsx'
import { useWords } from '../../ui/words.ts'
import { useFigureSentences, usePlainWords } from '../plain-words.ts'
import { useTalk } from '../talk.ts'
import { ResultBehind } from './result-behind.tsx'
import { ResultInFull } from './result-in-full.tsx'
import { ResultPicture } from './result-picture.tsx'
import styles from './row-in-hand.module.css'
import { SourceNames } from './where-from.tsx'

interface RowInHandProps {
  outcome: string
  /** How often a picture was asked for by hand; on a phone each time brings it into view and into focus. */
  pressed: number
}

/** On a phone the picture lies under the table: each press leads to its heading. */
function useBroughtIntoView(pressed: number) {
  const section = useRef<HTMLElement>(null)
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    const box = section.current?.getBoundingClientRect()
    if (pressed === 0 || !box || box.top <= window.innerHeight * 0.6) return
    section.current?.scrollIntoView({ block: 'start' })
    title.current?.focus({ preventScroll: true })
  }, [pressed])
  return { section, title }
}

/** The outcome in hand: one large picture, its words, and everything that stands behind its figures. */
export function RowInHand({ outcome: id, pressed }: RowInHandProps) {
  const t = useWords('choices')
  const { aid, words } = useTalk()
  const sentences = useFigureSentences()
  const plain = usePlainWords()
  const { section, title } = useBroughtIntoView(pressed)
  const heading = useId()
  const outcome = aid.facts.outcomes.find((entry) => entry.id === id)
  const [result, ...further] = outcome?.results ?? []
  if (!outcome || !result) return null
  const parts = partsOf(aid.facts, id)
  return (
    <section ref={section} className={styles['inHand']} aria-labelledby={heading}>
      <h2 id={heading} ref={title} tabIndex={-1}>
        {plain(`outcomes.${id}.name`)}
      </h2>
      <ResultPicture outcome={outcome} result={result} />
      <div className={styles['behind']}>
        <ResultBehind outcome={outcome} result={result} />
        <Disclosure summary={t('inHand.about')}>
          <Living outcome={outcome} />
          <Prose text={sentences.prose(words(`outcomes.${id}.about`))} />
        </Disclosure>
        {further.length > 0 ? (
          <Disclosure summary={t('inHand.further')}>
            <div className={styles['results']}>
              {further.map((other) => (
                <ResultInFull
                  key={other.id}
                  outcome={outcome}
                  result={other}
                  heading={nameOfResult(plain, id, other.id)}
                />
              ))}
            </div>
          </Disclosure>
        ) : null}
        {parts.length > 0 ? (
          <Disclosure summary={t('inHand.parts')}>
            <p>{t('inHand.partsNote', { whole: plain(`outcomes.${id}.name`) })}</p>
            <div className={styles['results']}>
              {parts.flatMap((part) =>
                part.results.map((other) => (
                  <ResultInFull
                    key={`${part.id} ${other.id}`}
                    outcome={part}
                    result={other}
                    heading={plain(`outcomes.${part.id}.name`)}
                  />
                )),
              )}
            </div>
          </Disclosure>
        ) : null}
      </div>
    </section>
  )
}

/** What it is like to live with the outcome, and what these words rest on. */
function Living({ outcome: { id, living } }: { outcome: OutcomeFacts }) {
  const t = useWords('choices')
  const plain = usePlainWords()
  if (!living) return null
  return (
    <p>
      {plain(`outcomes.${id}.living`)}{' '}
      <span className={styles['standing']}>
        {living.sources ? <SourceNames sources={living.sources} /> : t('source.generalAdvice')}
      </span>
    </p>
  )
}

const nameOfResult = (plain: (path: string) => string, outcome: string, result: string): string =>
  plain(`outcomes.${outcome}.${result}.name`) || plain(`outcomes.${outcome}.name`)
