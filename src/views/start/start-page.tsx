import { type ReactNode, Suspense, useState } from 'react'
import { linkTo } from '../../navigation/route.ts'
import { Brand } from '../ui/brand.tsx'
import { Button } from '../ui/button.tsx'
import { Disclosure } from '../ui/disclosure.tsx'
import { Notice } from '../ui/notice.tsx'
import { Skip } from '../ui/skip.tsx'
import { Status } from '../ui/status.tsx'
import { useWords } from '../ui/words.ts'
import { FindAnAid, type FindAnAidProps } from './find-an-aid.tsx'
import { OnThisMachine, type OnThisMachineProps } from './on-this-machine.tsx'
import styles from './start-page.module.css'
import { UnusableAids } from './unusable-aids.tsx'

export interface StartPageProps extends OnThisMachineProps {
  finding: FindAnAidProps
  onStartWithoutAid: () => void
  /** Where what came from home is pasted: fetched once it is asked for. */
  pasting?: ReactNode
  /** Whether the app now starts and runs with the network off. */
  isReadyWithoutNetwork: boolean
  /** What went wrong, as a finished sentence; it stays until something is done about it. */
  trouble?: string | undefined
}

/** Says what this is and leads into an aid. It can be rendered ahead of time: nothing is known of the machine then. */
export function StartPage({
  finding,
  onStartWithoutAid,
  pasting,
  isReadyWithoutNetwork,
  trouble,
  ...machine
}: StartPageProps) {
  const t = useWords('start')
  return (
    <div className={styles['page']}>
      <header className={styles['head']}>
        <Skip label={t('skip')} onSkip={focusSearch} />
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
        <div>
          <FindAnAid {...finding} />
          <p className={styles['without']}>
            {t('without.lead')} <Button onClick={onStartWithoutAid}>{t('without.start')}</Button>
          </p>
          <FromHome>{pasting}</FromHome>
          <UnusableAids aids={typeof finding.index === 'object' ? finding.index.unusable : []} />
        </div>
        <OnThisMachine {...machine} />
      </main>
      <footer className={styles['foot']}>
        <p>{t('foot.private')}</p>
        <a href={linkTo({ page: 'aids' })}>{t('foot.prepare')}</a>
        <p>{t('foot.who')}</p>
      </footer>
    </div>
  )
}

function FromHome({ children }: { children: ReactNode }) {
  const t = useWords('start')
  const [isOpen, setOpen] = useState(false)
  return (
    <div className={styles['fromHome']}>
      <Disclosure summary={t('fromHome')} onOpen={() => setOpen(true)}>
        {isOpen ? <Suspense>{children}</Suspense> : null}
      </Disclosure>
    </div>
  )
}

const focusSearch = () => document.querySelector<HTMLInputElement>('input[type=search]')?.focus()
