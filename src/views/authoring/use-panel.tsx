import { type FormEvent, useRef, useState } from 'react'
import { dayIn } from '../../i18n/interface-words.ts'
import { withCommas } from '../../i18n/languages.ts'
import { linkTo } from '../../navigation/route.ts'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/field.tsx'
import { Notice } from '../ui/notice.tsx'
import { RadioGroup } from '../ui/radio-group.tsx'
import { useLanguage, useWords } from '../ui/words.ts'
import { reviewerSaid, sayReviewer } from './checks/reviewer-said.ts'
import styles from './draft.module.css'
import { InTheWayList } from './in-the-way-of-use.tsx'
import { StillOpen } from './still-open.tsx'
import type { UsePanelProps } from './way-to-use.ts'
import { useWorkbench } from './workbench.ts'

/** What changed, which version it becomes, and the press that puts it to use on this machine. */
export function UsePanel(props: UsePanelProps) {
  const t = useWords('draft')
  const { reading } = useWorkbench()
  if (!reading) return <p>{t('reading')}</p>
  return (
    <div className={styles['sides']}>
      <section className={styles['side']}>
        <h2>{t('use.changes')}</h2>
        {props.earlier.length === 0 ? <p>{t('use.first')}</p> : <ChangesSince {...props} />}
      </section>
      <WayToUse {...props} />
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
          choices={earlier.map((one) => ({
            value: one.key,
            label:
              one.is === 'opened'
                ? t('use.sinceBegun', { version: one.name })
                : t(one.is === 'used' ? 'use.sinceUsed' : 'use.sinceBegun', { version: one.version }),
          }))}
          chosen={besides?.key}
          onChoose={onBesides}
        />
      ) : null}
      {changes}
    </>
  )
}

function WayToUse(props: UsePanelProps) {
  const t = useWords('draft')
  const heading = useRef<HTMLHeadingElement>(null)
  const { inTheWay, state } = props
  // What is pressed goes once it is done.
  const moved =
    <Said extends unknown[]>(does: (...said: Said) => void) =>
    (...said: Said) => {
      heading.current?.focus({ preventScroll: true })
      does(...said)
    }
  return (
    <section className={styles['side']}>
      <h2 ref={heading} tabIndex={-1}>
        {t('use.title')}
      </h2>
      <p className={styles['soft']}>{t('use.means')}</p>
      <SaysOfItself />
      {inTheWay ? (
        <InTheWayList
          inTheWay={inTheWay}
          onVersion={moved(props.onVersion)}
          onWritten={moved(props.onWritten)}
          onOwn={moved(props.onOwn)}
        />
      ) : null}
      <StillOpen />
      {inTheWay?.length === 0 && state !== 'stored' ? <UseForm {...props} /> : null}
      <Stored {...props} />
    </section>
  )
}

/** Which version the draft is by now, of which day, and whose. */
function SaysOfItself() {
  const t = useWords('draft')
  const language = useLanguage()
  const { reading } = useWorkbench()
  const facts = reading?.seen?.facts
  if (!facts) return null
  const { version, written, authors } = facts
  const names = withCommas(
    language,
    authors.map(({ name }) => name),
  )
  return <p role="status">{t('use.says', { version, day: dayIn(language, written), names })}</p>
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
