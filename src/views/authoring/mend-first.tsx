import { Notice } from '../ui/notice.tsx'
import { useWords } from '../ui/words.ts'
import { useFindingSaid } from './cards/finding-said.ts'
import { useLeads } from './cards/place-names.ts'
import draft from './draft.module.css'
import { Unreadable } from './unreadable.tsx'
import { useWorkbench } from './workbench.ts'

/** More would push away what stands below. */
const mostSaid = 5

/** What keeps a draft from being shown, each fault with its field; to the files only leads what has no field. */
export function MendFirst({ waits }: { waits: 'all' | 'figures' | 'translation' | 'preview' }) {
  const t = useWords('draft')
  const { reading, linkTo } = useWorkbench()
  const leadOf = useLeads()
  const saidOf = useFindingSaid()
  if (!reading || reading.seen) return <p>{t('reading')}</p>
  if (reading.value === undefined) return <Unreadable />
  const faults = reading.findings.filter(({ file, severity }) => file === 'aid.yaml' && severity === 'error')
  const leads = faults.map((found) => ({ found, ...leadOf(found) }))
  const isInText = leads.some(({ href }) => href.startsWith(linkTo('text')))
  return (
    <Notice tone="wrong" title={t('mendFirst.title')}>
      <p>{t(`mendFirst.waits.${waits}`)}</p>
      <ul className={draft['found']}>
        {leads.slice(0, mostSaid).map(({ found, name, href }) => (
          <li key={`${found.line} ${found.column} ${found.code} ${name}`}>
            {saidOf(found)} <a href={href}>{name}</a>
          </li>
        ))}
      </ul>
      {leads.length > mostSaid ? (
        <p>
          {t('mendFirst.more', { count: leads.length - mostSaid })}{' '}
          <a href={linkTo('check')}>{t('panel.check')}</a>
        </p>
      ) : null}
      {isInText ? (
        <p>
          {t('mendFirst.inText')} <a href={linkTo('text')}>{t('panel.text')}</a>
        </p>
      ) : null}
    </Notice>
  )
}
