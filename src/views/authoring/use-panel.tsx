import { type FormEvent, type ReactNode, useRef, useState } from 'react'
import type { Reviewer } from '../../domain/draft/draft-note.ts'
import { linkTo } from '../../navigation/route.ts'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/field.tsx'
import { Notice } from '../ui/notice.tsx'
import { RadioGroup } from '../ui/radio-group.tsx'
import { useWords } from '../ui/words.ts'
import { reviewerSaid, sayReviewer } from './checks/reviewer-said.ts'
import styles from './draft.module.css'
import { StillOpen } from './still-open.tsx'
import { useWorkbench } from './workbench.ts'

/** An earlier version that the draft can be held beside. */
export interface EarlierVersion {
  key: string
  version: string
  /** It was put to use on this machine; else it is what the draft was begun from. */
  wasUsed: boolean
}

/** What stands in the way of use, each with what mends it. */
export type InTheWay =
  | { code: 'errors'; count: number }
  /** Places where the words of the empty form still stand. */
  | { code: 'unwritten'; count: number }
  /** Qualifying and certifying items that are not met. */
  | { code: 'standards'; count: number }
  | { code: 'not-own'; id: string; proposed: string }
  | { code: 'version-not-later'; version: string; than: string; proposed: string }

export interface UsePanelProps {
  earlier: readonly EarlierVersion[]
  besides: string | undefined
  onBesides: (key: string) => void
  /** What changed since the version beside it; absent while that is read, `null` where there is none. */
  changes: ReactNode
  inTheWay: readonly InTheWay[]
  /** The version that the kind of change asks for; absent where it stands already. */
  proposed: { version: string; kind: 'figures' | 'words' } | undefined
  onVersion: (version: string) => void
  onOwn: (id: string) => void
  state: 'idle' | 'storing' | 'stored' | 'version-used' | 'failed'
  onUse: (said: { why: string; by: Reviewer }) => void
}

/** What changed, which version it becomes, and the press that puts it to use on this machine. */
export function UsePanel(props: UsePanelProps) {
  const t = useWords('draft')
  const { reading } = useWorkbench()
  const heading = useRef<HTMLHeadingElement>(null)
  // What is pressed goes once it is done.
  const moved = (does: (text: string) => void) => (text: string) => {
    heading.current?.focus({ preventScroll: true })
    does(text)
  }
  if (!reading) return <p>{t('reading')}</p>
  return (
    <div className={styles['sides']}>
      <section className={styles['side']}>
        <h2>{t('use.changes')}</h2>
        {props.earlier.length === 0 ? <p>{t('use.first')}</p> : <ChangesSince {...props} />}
      </section>
      <section className={styles['side']}>
        <h2 ref={heading} tabIndex={-1}>
          {t('use.title')}
        </h2>
        <p className={styles['soft']}>{t('use.means')}</p>
        <Version {...props} onVersion={moved(props.onVersion)} />
        <InTheWayList {...props} onVersion={moved(props.onVersion)} onOwn={moved(props.onOwn)} />
        <StillOpen />
        {props.inTheWay.length === 0 && props.state !== 'stored' ? <UseForm {...props} /> : null}
        <Stored {...props} />
      </section>
    </div>
  )
}

function ChangesSince({ earlier, besides, onBesides, changes }: UsePanelProps) {
  const t = useWords('draft')
  return (
    <>
      {earlier.length > 1 ? (
        <RadioGroup
          legend={t('use.since')}
          choices={earlier.map(({ key, version, wasUsed }) => ({
            value: key,
            label: t(wasUsed ? 'use.sinceUsed' : 'use.sinceBegun', { version }),
          }))}
          chosen={besides}
          onChoose={onBesides}
        />
      ) : null}
      {changes}
    </>
  )
}

function Version({ proposed, onVersion }: UsePanelProps) {
  const t = useWords('draft')
  if (!proposed) return null
  const { version, kind } = proposed
  return (
    <div className={styles['ways']}>
      <p>{t(`use.kind.${kind}`, { version })}</p>
      <Button onClick={() => onVersion(version)}>{t('use.raise', { version })}</Button>
    </div>
  )
}

function InTheWayList({ inTheWay, onOwn, onVersion }: UsePanelProps) {
  const t = useWords('draft')
  const { linkTo: toPanel } = useWorkbench()
  if (inTheWay.length === 0) return null
  return (
    <Notice title={t('use.inTheWay')}>
      <ul className={styles['found']}>
        {inTheWay.map((one) => (
          <li key={one.code}>
            {one.code === 'errors' || one.code === 'unwritten' || one.code === 'standards' ? (
              <p>
                {t(`use.${one.code}`, { count: one.count })} <a href={toPanel('check')}>{t('panel.check')}</a>
              </p>
            ) : null}
            {one.code === 'not-own' ? (
              <>
                <p>{t('use.notOwn', { id: one.id })}</p>
                <Button onClick={() => onOwn(one.proposed)}>{t('use.rename', { id: one.proposed })}</Button>
              </>
            ) : null}
            {one.code === 'version-not-later' ? (
              <>
                <p>{t('use.notLater', one)}</p>
                <Button onClick={() => onVersion(one.proposed)}>
                  {t('use.raise', { version: one.proposed })}
                </Button>
              </>
            ) : null}
          </li>
        ))}
      </ul>
    </Notice>
  )
}

const fields = ['why', 'name', 'role'] as const

function UseForm({ state, onUse }: UsePanelProps) {
  const t = useWords('draft')
  const form = useRef<HTMLFormElement>(null)
  const [written, setWritten] = useState({ why: '', ...reviewerSaid() })
  const [isAsked, setAsked] = useState(false)
  const missing = fields.filter((field) => written[field].trim() === '')
  function use(event: FormEvent) {
    event.preventDefault()
    setAsked(true)
    if (missing[0]) {
      form.current?.querySelector<HTMLElement>(`[name=${missing[0]}]`)?.focus()
      return
    }
    const by = { name: written.name.trim(), role: written.role.trim() }
    sayReviewer(by)
    onUse({ why: written.why.trim(), by })
  }
  return (
    <form ref={form} className={styles['fields']} onSubmit={use} noValidate>
      {fields.map((field) => (
        <TextField
          key={field}
          name={field}
          label={t(`use.${field}`)}
          hint={field === 'why' ? t('use.whyHint') : undefined}
          error={isAsked && missing.includes(field) ? t('use.missing') : undefined}
          maxLength={field === 'why' ? 300 : 120}
          value={written[field]}
          onChange={(event) => setWritten({ ...written, [field]: event.target.value })}
        />
      ))}
      <div>
        <Button kind="primary" type="submit" disabled={state === 'storing'}>
          {t('use.do')}
        </Button>
      </div>
    </form>
  )
}

function Stored({ state }: UsePanelProps) {
  const t = useWords('draft')
  const { reading } = useWorkbench()
  const id = reading?.seen?.facts.id ?? ''
  return (
    <div role="status">
      {state === 'stored' ? (
        <Notice title={t('use.stored')}>
          <p>{t('use.storedMeans')}</p>
          <p className={styles['ways']}>
            <a href={linkTo({ page: 'aid', aid: id })}>{t('use.signOff')}</a>
            <a href={linkTo({ page: 'begin', aid: id })}>{t('use.begin')}</a>
          </p>
        </Notice>
      ) : null}
      {state === 'version-used' || state === 'failed' ? (
        <Notice tone="wrong" title={t(state === 'failed' ? 'use.failed' : 'use.versionUsed')} />
      ) : null}
    </div>
  )
}
