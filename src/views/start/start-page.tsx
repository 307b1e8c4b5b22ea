import { linkTo } from '../../navigation/route.ts'
import { Brand } from '../ui/brand.tsx'
import { Notice } from '../ui/notice.tsx'
import { Status } from '../ui/status.tsx'
import { useWords } from '../ui/words.ts'
import { FindAnAid, type FindAnAidProps } from './find-an-aid.tsx'
import { OnThisMachine, type OnThisMachineProps } from './on-this-machine.tsx'
import styles from './start-page.module.css'
import { UnusableAids } from './unusable-aids.tsx'

export interface StartPageProps extends OnThisMachineProps {
  finding: FindAnAidProps
  /** Whether the app now starts and runs with the network off. */
  isReadyWithoutNetwork: boolean
  /** What went wrong, as a finished sentence; it stays until something is done about it. */
  trouble?: string | undefined
}

/** Says what this is and leads into an aid. It can be rendered ahead of time: nothing is known of the machine then. */
export function StartPage({ finding, isReadyWithoutNetwork, trouble, ...machine }: StartPageProps) {
  const t = useWords('start')
  return (
    <div className={styles['page']}>
      <header className={styles['head']}>
        {/* biome-ignore lint/a11y/useValidAnchor: it is a link to a place; the address keeps its route */}
        <a className={styles['skip']} href="#find" onClick={focusSearch}>
          {t('skip')}
        </a>
        <Brand name={t('brand')} href={linkTo({ page: 'start-page' })} />
        <div className={styles['network']}>
          <Status
            text={isReadyWithoutNetwork ? t('network.ready') : t('network.notReady')}
            ticked={isReadyWithoutNetwork}
            awaited
          />
        </div>
      </header>
      <main className={styles['main']}>
        <div className={styles['what']}>
          <h1 className={styles['title']}>{t('title')}</h1>
          <p className={styles['lead']}>{t('lead')}</p>
        </div>
        {trouble ? (
          <div className={styles['trouble']}>
            <Notice tone="wrong" urgent title={trouble} />
          </div>
        ) : null}
        <div id="find">
          <FindAnAid {...finding} />
          <UnusableAids aids={typeof finding.index === 'object' ? finding.index.unusable : []} />
        </div>
        <OnThisMachine {...machine} />
      </main>
      <footer className={styles['foot']}>
        <p>{t('foot.private')}</p>
        <p>{t('foot.who')}</p>
      </footer>
    </div>
  )
}

/** The address keeps its route: a link to a place on the page would change it. */
function focusSearch(event: React.MouseEvent) {
  event.preventDefault()
  document.querySelector<HTMLInputElement>('input[type=search]')?.focus()
}
