import { dayIn } from '../../i18n/interface-words.ts'
import { withCommas } from '../../i18n/languages.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { useLanguage, useWords } from '../ui/words.ts'
import styles from './draft.module.css'
import { StaleTranslations } from './stale-translations.tsx'
import type { InTheWay, UsePanelProps } from './way-to-use.ts'
import { useWorkbench } from './workbench.ts'

type Doing = Pick<UsePanelProps, 'onVersion' | 'onWritten' | 'onOwn'>

/** What stands in the way of use, each with what mends it. */
export function InTheWayList({ inTheWay, ...does }: Doing & { inTheWay: readonly InTheWay[] }) {
  const t = useWords('draft')
  if (inTheWay.length === 0) return null
  return (
    <Notice title={t('use.inTheWay')}>
      <ul className={styles['found']}>
        {inTheWay.map((one) => (
          <li key={one.code}>
            <OneInTheWay one={one} {...does} />
          </li>
        ))}
      </ul>
    </Notice>
  )
}

function OneInTheWay({ one, onVersion, onWritten, onOwn }: Doing & { one: InTheWay }) {
  const t = useWords(['draft', 'cards'])
  const language = useLanguage()
  const { linkTo: toPanel } = useWorkbench()
  switch (one.code) {
    case 'not-own':
      return (
        <>
          <p>{t('use.notOwn', { id: one.id })}</p>
          <Button onClick={() => onOwn(one.proposed)}>{t('use.rename', { id: one.proposed })}</Button>
        </>
      )
    case 'version-not-raised': {
      const { version, than, proposed } = one
      return (
        <>
          <p>{t(one.wasUsed ? 'use.notLater' : 'use.notRaised', { than, version })}</p>
          <p>{t(`use.kind.${one.kind}`, { version: proposed })}</p>
          <Button onClick={() => onVersion(proposed)}>{t('use.raise', { version: proposed })}</Button>
        </>
      )
    }
    case 'translations':
      return <StaleTranslations stale={one.stale} />
    case 'written-as-before':
      return (
        <>
          <p>{t('use.writtenBefore', { day: dayIn(language, one.on) })}</p>
          <Button onClick={onWritten}>{t('use.writtenToday')}</Button>
        </>
      )
    case 'authors-as-before':
      return (
        <p>
          {t('use.authorsBefore', { names: withCommas(language, one.names) })}{' '}
          <a href={toPanel('write', 'f.authors.0.name')}>{t('cards:card.authors')}</a>
        </p>
      )
    default:
      return (
        <p>
          {t(`use.${one.code}`, { count: one.count })} <a href={toPanel('check')}>{t('panel.check')}</a>
        </p>
      )
  }
}
