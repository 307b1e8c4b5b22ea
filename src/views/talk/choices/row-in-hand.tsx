import { useEffect, useId, useRef } from 'react'
import type { OutcomeFacts } from '../../../domain/aid/aid-facts.schema.ts'
import { partsOf } from '../../../domain/priorities/choices-rows.ts'
import { Button } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Prose } from '../../ui/prose.tsx'
import { useWords } from '../../ui/words.ts'
import { useFigureSentences, usePlainWords, useWordsBeside } from '../plain-words.ts'
import { useLook } from '../room.ts'
import { useTalk } from '../talk.ts'
import { ThresholdSaid } from '../threshold-said.tsx'
import { Appetite } from './appetite.tsx'
import { OutcomeTimes } from './outcome-times.tsx'
import { ResultBehind } from './result-behind.tsx'
import { type FigureForm, FormChoice, formToBeginWith, ResultFigures } from './result-figures.tsx'
import { ResultInFull } from './result-in-full.tsx'
import type { ResultProps } from './result-picture.tsx'
import styles from './row-in-hand.module.css'
import { useDrawnPictures } from './shown-choices.ts'
import { SourceNames } from './where-from.tsx'

interface RowInHandProps {
  outcome: string
  /** How often a picture was asked for by hand; on a phone each time brings it into view and into focus. */
  pressed: number
  /** Where the picture lies far below its row: the way back. */
  onBack?: (() => void) | undefined
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
export function RowInHand({ outcome: id, ...hand }: RowInHandProps) {
  const { aid } = useTalk()
  const outcome = aid.facts.outcomes.find((entry) => entry.id === id)
  const [result] = outcome?.results ?? []
  return outcome && result ? <OutcomeInHand outcome={outcome} result={result} {...hand} /> : null
}

type OutcomeInHandProps = ResultProps & Omit<RowInHandProps, 'outcome'>

function OutcomeInHand({ outcome, result, pressed, onBack }: OutcomeInHandProps) {
  const t = useWords('choices')
  const { id } = outcome
  const sentences = useFigureSentences()
  const plain = usePlainWords()
  const { section, title } = useBroughtIntoView(pressed)
  const { pictures } = useDrawnPictures(outcome, result)
  const { appetite } = useTalk().consultation
  // What was picked by hand stays from row to row, until more or fewer numbers are asked for.
  const begins = formToBeginWith(appetite, pictures.length)
  const [form = begins, pick] = useLook('form', begins, appetite)
  const heading = useId()
  return (
    <section ref={section} className={styles['inHand']} aria-labelledby={heading}>
      <h2 id={heading} ref={title} tabIndex={-1}>
        {plain(`outcomes.${id}.name`)}
      </h2>
      <Living outcome={outcome} />
      <div className={styles['head']}>
        <p className={styles['caption']}>{sentences.peopleAndTime(id, result.id)}</p>
        <FormChoice form={form} onForm={pick} />
      </div>
      <ThresholdSaid inHand={id} />
      <div className={styles['figures']}>
        <ResultFigures outcome={outcome} result={result} form={form} />
      </div>
      <Appetite />
      <Behind key={id} outcome={outcome} result={result} form={form} />
      {onBack ? (
        <div>
          <Button kind="quiet" onClick={onBack}>
            {t('inHand.back')}
          </Button>
        </div>
      ) : null}
    </section>
  )
}

interface BehindProps extends ResultProps {
  form: FigureForm
}

/** Everything that stands behind the figures in hand, each part one tap away. */
function Behind({ outcome, result, form }: BehindProps) {
  const t = useWords('choices')
  const { aid, words } = useTalk()
  const sentences = useFigureSentences()
  const plain = usePlainWords()
  const { id } = outcome
  const further = outcome.results.slice(1)
  const parts = partsOf(aid.facts, id)
  return (
    <div className={styles['behind']}>
      <ResultBehind outcome={outcome} result={result} />
      <OutcomeTimes outcome={outcome} />
      <Disclosure summary={t('inHand.about')}>
        <Prose text={sentences.of(`outcomes.${id}.about`).prose(words(`outcomes.${id}.about`))} />
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
                form={form}
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
                  form={form}
                />
              )),
            )}
          </div>
        </Disclosure>
      ) : null}
    </div>
  )
}

/** What it is like to live with the outcome, and what these words rest on. */
function Living({ outcome: { id, living } }: { outcome: OutcomeFacts }) {
  const beside = useWordsBeside('talk')
  const plain = usePlainWords()
  if (!living) return null
  return (
    <p>
      {plain(`outcomes.${id}.living`)}{' '}
      <span className={styles['standing']}>
        {living.sources ? (
          <SourceNames sources={living.sources} />
        ) : (
          beside(`outcomes.${id}.living`)('generalAdvice')
        )}
      </span>
    </p>
  )
}

const nameOfResult = (plain: (path: string) => string, outcome: string, result: string): string =>
  plain(`outcomes.${outcome}.${result}.name`) || plain(`outcomes.${outcome}.name`)
