import { useState } from 'react'
import { isBlank } from '../../../domain/consultation/blank-aid.ts'
import type { Consultation } from '../../../domain/consultation/consultation.ts'
import { isTimeAloneAsked } from '../../../domain/consultation/who-decides.ts'
import { numberIn } from '../../../i18n/interface-words.ts'
import { directionOf, practiceLanguage } from '../../../i18n/languages.ts'
import type { Papers } from '../../../renderings/papers.ts'
import { longestText } from '../../../renderings/text-to-send.ts'
import { Button } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Status } from '../../ui/status.tsx'
import { TextToCopy } from '../../ui/text-to-copy.tsx'
import { useWords } from '../../ui/words.ts'
import { useTalk } from '../talk.ts'
import styles from './summary-stage.module.css'

const forms = ['text', 'print', 'file', 'note', 'consultation'] as const
type Form = (typeof forms)[number] | 'shortNote' | 'beginning'
/** What leaves nothing that can be read at home or on this machine. */
const kept: readonly Form[] = ['note']

/** The ways that are open: where a paper is not safe at home, none that leaves something with the person. */
const openIn = ({ safeToTakeHome }: Consultation): readonly Form[] =>
  safeToTakeHome === false ? kept : forms

const goesHome: readonly Form[] = ['text', 'print', 'file']

/** Where somebody else takes part and nobody has said whether it is safe at home, that is asked once before anything goes. */
export const isAskedFirst = (consultation: Consultation): boolean =>
  consultation.safeToTakeHome === undefined &&
  (isTimeAloneAsked(consultation) || consultation.secondPerson !== undefined)

const quiet: readonly Form[] = ['shortNote', 'beginning']
const kindOf = (form: Form) => (form === 'text' ? 'primary' : quiet.includes(form) ? 'quiet' : 'secondary')

/** The ways out in the order in which a practice uses them; each press answers in words that stay. */
export function WaysToGive({ papers }: { papers: Pick<Papers, 'isTextShort' | 'summary'> }) {
  const t = useWords('summary')
  const { aid, consultation } = useTalk()
  const open = openIn(consultation)
  const all: readonly Form[] = isBlank(aid.facts) ? [...open, 'beginning'] : open
  const [asking, setAsking] = useState<Form>()
  const mayHold = asking === undefined && isAskedFirst(consultation)
  return (
    <section aria-label={t('stage.ways')}>
      <ul className={styles['list']}>
        {all.map((form) => (
          <li key={form} className={styles['way']}>
            {form === 'note' ? (
              <Notes />
            ) : (
              <WayToGive
                form={form}
                onHold={mayHold && goesHome.includes(form) ? () => setAsking(form) : undefined}
              />
            )}
            {form === 'text' && papers.isTextShort ? (
              <p className={styles['short']}>{t('stage.textShort')}</p>
            ) : null}
            {form === 'print' && directionOf(papers.summary.language) === 'rtl' ? (
              <p className={styles['short']}>{t('stage.paperAlone')}</p>
            ) : null}
            {asking === form && consultation.safeToTakeHome === undefined ? (
              <Notice urgent title={t('stage.safe.ask')} />
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The whole note, and beside it its first lines alone. */
const Notes = () => (
  <div className={styles['beside']}>
    {(['note', 'shortNote'] as const).map((form) => (
      <div key={form} className={styles['way']}>
        <WayToGive form={form} />
      </div>
    ))}
  </div>
)

/** What is copied, to read before it leaves. */
export function WhatIsCopied({ papers }: { papers: Papers }) {
  const isOpen = openIn(useTalk().consultation).includes('text')
  return (
    <div>
      {isOpen ? <Preview form="text" text={papers.text} /> : null}
      <Preview form="note" text={papers.note} />
    </div>
  )
}

function WayToGive({ form, onHold }: { form: Form; onHold?: (() => void) | undefined }) {
  const t = useWords('summary')
  const { out, consultation } = useTalk()
  const leaving = out.leaving[form]
  const { state } = leaving
  const noteIsOld =
    form === 'note' || (form === 'shortNote' && state === 'done') ? consultation.noteIsOld : undefined
  const isCopyOld = consultation.copyIsOld === true && state === 'done' && goesHome.includes(form)
  const isOld = noteIsOld || isCopyOld
  const says = isOld
    ? t(noteIsOld ? `stage.finishing.noteOld.${noteIsOld}` : 'stage.finishing.summaryOld')
    : state === 'done'
      ? t(`stage.done.${form}`)
      : state === 'making'
        ? t('stage.making')
        : ''
  return (
    <>
      <Button kind={kindOf(form)} onClick={() => (onHold ? onHold() : out.give(form))}>
        {t(`stage.give.${form}`)}
      </Button>
      <Status text={says} ticked={state === 'done' && !isOld} />
      {leaving.state === 'failed' && (
        <Notice tone="wrong" urgent title={t(`stage.failed.${form}`)}>
          {leaving.detail !== '' && <p>{t('stage.detail', { detail: leaving.detail })}</p>}
        </Notice>
      )}
    </>
  )
}

/** Exactly what is copied, to read before and to select where the browser refuses to copy. */
function Preview({ form, text }: { form: 'text' | 'note'; text: string }) {
  const t = useWords('summary')
  const { out, words } = useTalk()
  const isFailed = [form, ...(form === 'note' ? (['shortNote'] as const) : [])].some(
    (each) => out.leaving[each].state === 'failed',
  )
  const used = numberIn(words.language, text.length)
  const hint = t('stage.preview.length', { used, most: numberIn(words.language, longestText) })
  return (
    <Disclosure key={String(isFailed)} summary={t(`stage.preview.${form}`)} open={isFailed}>
      <TextToCopy
        label={t(`stage.preview.${form}Label`)}
        hint={form === 'text' ? hint : undefined}
        rows={form === 'text' ? 8 : 14}
        text={text}
        language={form === 'text' ? words.language : practiceLanguage}
      />
    </Disclosure>
  )
}
