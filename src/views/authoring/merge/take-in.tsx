import { type RefObject, useId, useRef, useState } from 'react'
import type { DraftReading } from '../../../domain/draft/draft-reading.ts'
import { FileButton } from '../../start/file-button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Status } from '../../ui/status.tsx'
import { useWords } from '../../ui/words.ts'
import draftStyles from '../draft.module.css'
import { useDropped } from '../dropped-file.ts'
import { useWorkbench } from '../workbench.ts'
import styles from './merge.module.css'
import { NewFindings } from './new-findings.tsx'
import { TheirChanges } from './their-changes.tsx'
import type { FileFault, InHand, TheirFile } from './their-file.ts'

export interface TakeInProps {
  /** What was looked at before one went to another panel. */
  inHand: InHand | undefined
  onInHand: (inHand: InHand | undefined) => void
  open: (file: File) => Promise<TheirFile | FileFault>
}

interface Done {
  before: DraftReading
  isText: boolean
  isNotes: boolean
}

/** Reads the file that was chosen or dropped last, and says what is the matter with it. */
function useTaking(box: RefObject<HTMLElement | null>, { open, onInHand }: Omit<TakeInProps, 'inHand'>) {
  const [isReading, setReading] = useState(false)
  const [fault, setFault] = useState<FileFault>()
  const [done, setDone] = useState<Done>()
  const turn = useRef(0)
  const take = async (file: File) => {
    const own = ++turn.current
    setReading(true)
    setFault(undefined)
    setDone(undefined)
    onInHand(undefined)
    const read = await open(file)
    // Another one was chosen meanwhile.
    if (own !== turn.current) return
    setReading(false)
    if ('code' in read) setFault(read)
    else onInHand({ file: read, decided: {} })
  }
  useDropped(box, (dropped) => {
    if ('file' in dropped) void take(dropped.file)
    // A folder, or several files: none of them is one editor's file.
    else setFault({ code: 'file-not-json', name: dropped.entries.map(({ name }) => name).join(', ') })
  })
  return { isReading, fault, done, setDone, take }
}

/** Another editor's file: chosen or dropped, looked at, and taken in as one step. */
export function TakeIn({ inHand, onInHand, open }: TakeInProps) {
  const t = useWords(['draft-merge', 'aids'])
  const id = useId()
  const box = useRef<HTMLElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const { reading } = useWorkbench()
  const { isReading, fault, done, setDone, take } = useTaking(box, { open, onInHand })
  const leave = (made?: Done) => {
    onInHand(undefined)
    setDone(made)
    heading.current?.focus()
  }
  return (
    <section ref={box} aria-labelledby={id} className={styles['box']}>
      <h2 ref={heading} id={id} tabIndex={-1}>
        {t('title')}
      </h2>
      <p className={draftStyles['soft']}>{t('means')}</p>
      <div>
        <FileButton label={t('file')} onOpenFile={(file) => void take(file)} />
      </div>
      <Status text={isReading ? t('reading') : done ? doneText(t, done) : ''} />
      {fault ? <Notice tone="wrong" urgent title={faultText(t, fault)} /> : null}
      {done?.isText ? <NewFindings before={done.before} /> : null}
      {inHand && reading ? (
        inHand.file.reading.value === undefined || reading.value === undefined ? (
          <Notice tone="wrong" urgent title={t('unreadable.title')}>
            <p>{t(reading.value === undefined ? 'unreadable.mine' : 'unreadable.theirs')}</p>
          </Notice>
        ) : (
          <TheirChanges
            inHand={inHand}
            mine={reading}
            onDecide={(key, whose) => onInHand({ ...inHand, decided: { ...inHand.decided, [key]: whose } })}
            onDone={leave}
            onLeave={() => leave()}
          />
        )
      ) : null}
    </section>
  )
}

type Says = ReturnType<typeof useWords<['draft-merge', 'aids']>>

function doneText(t: Says, { isText, isNotes }: Done): string {
  const said = [...(isText ? [t('done')] : []), ...(isNotes ? [t('doneNotes')] : [])]
  return said.length > 0 ? said.join(' ') : t('doneNothing')
}

function faultText(t: Says, fault: FileFault): string {
  if (fault.code === 'file-is-zip') return t('zip', { name: fault.name })
  return fault.code === 'failed' ? t('failed') : t(`aids:trouble.${fault.code}`, { place: '', ...fault })
}
