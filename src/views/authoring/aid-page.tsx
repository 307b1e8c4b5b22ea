import { useMemo } from 'react'
import type { Aid } from '../../domain/aid/aid.schema.ts'
import { stateOf } from '../../domain/aid/aid-state.ts'
import { webAddress } from '../../domain/aid/web-address.ts'
import { wordsOf } from '../../domain/aid/words-of.ts'
import { dayIn } from '../../i18n/interface-words.ts'
import { languageName } from '../../i18n/language-name.ts'
import { linkTo } from '../../navigation/route.ts'
import { figureSentences } from '../../renderings/figure-sentences.ts'
import { Announcer } from '../ui/announcer.tsx'
import { Brand } from '../ui/brand.tsx'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { Prose } from '../ui/prose.tsx'
import { useAllWords, useLanguage, useWords } from '../ui/words.ts'
import styles from './aid-page.module.css'
import { type AidAsSaid, LookAtFirst } from './look-at-first.tsx'
import { SignOffState, type SignOffStateProps } from './sign-off-state.tsx'

/** A draft of the aid, and how many comments on it are open. */
export interface CommentsOpen {
  draft: string
  title: string
  count: number
}

export interface AidPageProps extends SignOffStateProps {
  aid: Aid
  /** The calendar day today, `2026-11-25`. */
  today: string
  /** The name of the library that it comes from. */
  from?: string | undefined
  /** Drafts of it on this machine on which somebody commented. */
  commentsOpen?: readonly CommentsOpen[]
  /** What was asked for could not be stored. */
  isNotStored: boolean
  /** Why no draft could be made of it, as a finished sentence. */
  draftTrouble?: string | undefined
  onMakeDraft: () => void
}

/** One aid for those who answer for it: how it stands, what to look at, and a clinician's word that it may be used here. */
export function AidPage({
  aid,
  today,
  from,
  commentsOpen = [],
  isNotStored,
  draftTrouble,
  onMakeDraft,
  ...state
}: AidPageProps) {
  const t = useWords(['aid', 'aids', 'start', 'trouble'])
  const all = useAllWords()
  const { facts } = aid
  const says = useMemo(() => {
    const words = wordsOf(aid, facts.sourceLanguage)
    const { prose } = figureSentences(all, words, facts, {})
    return (slot: string) => prose(words(slot))
  }, [aid, facts, all])
  return (
    <Announcer>
      <div className={styles['page']}>
        <header className={styles['head']}>
          <Brand name={t('trouble:brand')} href={linkTo({ page: 'start-page' })} />
          <a className={styles['open']} href={linkTo({ page: 'aids' })}>
            {t('aids:back')}
          </a>
        </header>
        <main className={styles['main']}>
          <div className={styles['top']}>
            <h1>{says('title')}</h1>
            {from === undefined ? null : <strong>{t('start:standing.from', { name: from })}</strong>}
            <div className={styles['head']}>
              <a className={styles['open']} href={linkTo({ page: 'begin', aid: facts.id })}>
                {t('openIt')}
              </a>
              <Button onClick={onMakeDraft}>{t('aids:make.copy')}</Button>
            </div>
          </div>
          {draftTrouble ? <Notice tone="wrong" urgent title={draftTrouble} /> : null}
          <div className={styles['sides']}>
            <div className={styles['side']}>
              {isNotStored ? <Notice tone="wrong" urgent title={t('sign.notStored')} /> : null}
              <CommentsStillOpen open={commentsOpen} />
              <SignOffState {...state} />
            </div>
            <div className={styles['side']}>
              <ReviewState aid={aid} today={today} />
              <About aid={aid} />
              <LookAtFirst aid={aid} says={says} />
              <Guidelines aid={aid} says={says} />
              <Sources aid={aid} />
            </div>
          </div>
        </main>
      </div>
    </Announcer>
  )
}

/** Whoever signs should know what others have asked. */
function CommentsStillOpen({ open }: { open: readonly CommentsOpen[] }) {
  const t = useWords('aid')
  if (open.length === 0) return null
  return (
    <Notice title={t('comments.title', { count: open.reduce((sum, { count }) => sum + count, 0) })}>
      <p>{t('comments.means')}</p>
      {open.map(({ draft, title, count }) => (
        <p key={draft}>
          <a className={styles['open']} href={linkTo({ page: 'draft', draft, panel: 'review' })}>
            {t('comments.of', { count, title: title || t('comments.untitled') })}
          </a>
        </p>
      ))}
    </Notice>
  )
}

function ReviewState({ aid, today }: { aid: Aid; today: string }) {
  const t = useWords('aid')
  const language = useLanguage()
  const { review } = stateOf(aid.facts, today)
  if (review === 'current') return null
  const day = dayIn(language, aid.facts.reviewBy)
  return (
    <Notice tone="wrong" title={t(review === 'past' ? 'state.past' : 'state.longPast', { day })}>
      <p>{t('state.pastMeans')}</p>
    </Notice>
  )
}

/** Every language besides its own, with who answers for it. */
function Translations({ aid: { facts, words } }: { aid: Aid }) {
  const t = useWords('aid')
  const own = useLanguage()
  const languages = Object.keys(words).filter((language) => language !== facts.sourceLanguage)
  return languages.map((language) => {
    const found = facts.translations?.find((one) => one.language === language)
    const name = languageName(language, own)
    const by = found
      ? t('about.translated', { language: name, translator: found.translator, day: dayIn(own, found.day) })
      : t('about.untranslated', { language: name })
    const isChecked = found?.checker !== undefined && found.checkedOn !== undefined
    return (
      <p key={language}>
        {by}{' '}
        {isChecked ? (
          t('about.checked', { checker: found.checker ?? '', day: dayIn(own, found.checkedOn ?? '') })
        ) : (
          <strong>{t('about.unchecked')}</strong>
        )}
      </p>
    )
  })
}

function About({ aid }: { aid: Aid }) {
  const { facts } = aid
  const t = useWords('aid')
  const language = useLanguage()
  const day = (on: string) => dayIn(language, on)
  return (
    <section className={styles['about']}>
      <h2>{t('about.title')}</h2>
      <p>
        {t('about.version', {
          version: facts.version,
          written: day(facts.written),
          reviewBy: day(facts.reviewBy),
        })}
      </p>
      {facts.authors.map(({ name, role, interests }) => (
        <p key={name}>{t('about.author', { name, role, interests })}</p>
      ))}
      <p>{t('about.funding', { funding: facts.funding })}</p>
      <p>{t(facts.testedWithPatients ? 'about.tested' : 'about.untested')}</p>
      <Translations aid={aid} />
    </section>
  )
}

function Guidelines({ aid, says }: AidAsSaid) {
  const t = useWords('aid')
  const { guidelines = [] } = aid.facts
  if (guidelines.length === 0) return null
  return (
    <section>
      <h2>{t('guidelines')}</h2>
      {guidelines.map(({ id }) => (
        <div key={id} className={styles['guideline']}>
          <h3>{says(`guidelines.${id}.name`)}</h3>
          <Prose text={says(`guidelines.${id}.about`)} />
        </div>
      ))}
    </section>
  )
}

function Sources({ aid }: { aid: Aid }) {
  const t = useWords('aid')
  const language = useLanguage()
  return (
    <section>
      <h2>{t('sources')}</h2>
      <ul className={styles['sources']}>
        {aid.facts.sources.map(({ id, title, address, authors, year, read, funding }) => (
          <li key={id}>
            <span className={styles['id']}>{id}</span>{' '}
            <a href={webAddress(address)} target="_blank" rel="noopener noreferrer">
              {title}
            </a>
            <span className={styles['line']}>
              {t('source', { authors, year, funding, day: dayIn(language, read) })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
