import { useState } from 'react'
import type { FromHome } from '../../domain/from-home/from-home.schema.ts'
import { saysSomething } from '../../domain/from-home/home-text.ts'
import type { Named } from '../../domain/from-home/recognised.ts'
import { linkTo } from '../../navigation/route.ts'
import { Announcer, useAnnounce } from '../ui/announcer.tsx'
import { Brand } from '../ui/brand.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { LanguageSelect, type PageLanguage, WordsWait } from '../ui/language-select.tsx'
import { useWords } from '../ui/words.ts'
import { HomeFields } from './home-fields.tsx'
import '../talk/talk-face.css'
import styles from './preparing.module.css'
import { RoomWhileWriting, type Sending, SendToPractice } from './send-to-practice.tsx'
import { type AidTranslation, TranslationSaid } from './translation-said.tsx'

interface About {
  /** Of its title and lead. */
  language: string
  title: string
  lead: string
  translation?: AidTranslation | undefined
}

interface PreparePageProps {
  language: PageLanguage
  /** What the visit is about; absent where there is no aid. */
  about?: About | undefined
  named: Named
  said: FromHome
  onChange: (said: FromHome) => void
  onClear: () => void
  sending: Sending
}

/** What a person thinks over before a visit, on a phone of their own. It shows no figure and decides nothing. */
export function PreparePage(props: PreparePageProps) {
  const { language, about, named, said, onChange, sending } = props
  const t = useWords('from-home')
  const title = about?.title ?? ''
  return (
    <Announcer>
      <div className={styles['page']}>
        <header className={styles['head']}>
          <Brand name={t('prepare.brand')} href={linkTo({ page: 'start-page' })} />
          <LanguageSelect {...language} />
        </header>
        <WordsWait language={language.chosen} {...language} />
        <main className={styles['main']}>
          <div className={styles['part']}>
            <h1>{t('prepare.title')}</h1>
            {about ? <p>{t('prepare.about')}</p> : <p>{t('prepare.noAid')}</p>}
            {about ? (
              <div className={styles['about']}>
                <p className={styles['aid']} lang={about.language}>
                  {about.title}
                </p>
                <p lang={about.language}>{about.lead}</p>
                {about.translation ? <TranslationSaid {...about.translation} /> : null}
              </div>
            ) : null}
            <p>{t('prepare.lead')}</p>
            <p className={styles['soft']}>{t('prepare.kept')}</p>
          </div>
          <div className={styles['part']}>
            <HomeFields said={said} named={named} onChange={onChange} />
            <RoomWhileWriting said={said} title={title} named={named} />
          </div>
          <SendToPractice said={said} title={title} named={named} sending={sending} />
          {saysSomething(said) ? <Clear onClear={props.onClear} /> : null}
        </main>
      </div>
    </Announcer>
  )
}

function Clear({ onClear }: { onClear: () => void }) {
  const t = useWords('from-home')
  const announce = useAnnounce()
  const [isAsking, setAsking] = useState(false)
  return (
    <div>
      <Button kind="quiet" onClick={() => setAsking(true)}>
        {t('prepare.clear')}
      </Button>
      {isAsking ? (
        <Dialog
          title={t('prepare.clearTitle')}
          closeLabel={t('prepare.clearNo')}
          onClose={() => setAsking(false)}
        >
          <Button
            kind="primary"
            onClick={() => {
              setAsking(false)
              onClear()
              announce(t('prepare.cleared'))
            }}
          >
            {t('prepare.clearYes')}
          </Button>
        </Dialog>
      ) : null}
    </div>
  )
}
