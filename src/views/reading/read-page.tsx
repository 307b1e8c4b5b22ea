import { useRef } from 'react'
import type { Summary } from '../../domain/summary/summary.schema.ts'
import type { FormOfFile } from '../../domain/take-home/form-of-file.ts'
import { directionOf } from '../../i18n/languages.ts'
import type { Words } from '../../i18n/translate.ts'
import { linkTo } from '../../navigation/route.ts'
import '../../renderings/icon-array.css'
import '../../renderings/summary-document.css'
import '../../renderings/summary-shapes.css'
import '../../renderings/summary-large.css'
import '../talk/talk-face.css'
import { languageName } from '../../i18n/language-name.ts'
import { SummaryDocument } from '../../renderings/summary-document.tsx'
import { type AidTranslation, TranslationSaid } from '../preparing/translation-said.tsx'
import { Brand } from '../ui/brand.tsx'
import { Button } from '../ui/button.tsx'
import { LanguageSelect, type PageLanguage, WordsWait } from '../ui/language-select.tsx'
import { Notice } from '../ui/notice.tsx'
import { Status } from '../ui/status.tsx'
import { useLanguage, useWords } from '../ui/words.ts'
import { OpenSomething } from './open-something.tsx'
import styles from './read-page.module.css'
import { ThinkItOver, type ThinkItOverProps } from './think-it-over.tsx'
import { canLookAtAnother, WhatIf } from './what-if.tsx'
import { WordsAsked } from './words-asked.tsx'

export type Reading =
  | { state: 'empty' | 'opening' }
  /** It opens only with the words that were said with it. */
  | { state: 'protected'; isWrong: boolean; isOpening: boolean }
  /** A finished sentence that says what to do. */
  | { state: 'trouble'; says: string }
  | {
      state: 'open'
      summary: Summary
      /** The languages of the file it came in, its form where that is not this one, and whether it can be had in the first of them alone. Absent: it came by a link, which is gone from the address. */
      ofFile?: { givenIn: readonly string[]; form?: FormOfFile | undefined; stays: boolean } | undefined
      /** The language that it was asked for in. */
      asked: string
      /** How far its aid is translated into it. */
      translation?: AidTranslation | undefined
      /** Its figures are of another version of the aid than the one that was seen. */
      otherVersion?: { seen: string; now: string } | undefined
      /** The words of the summary's language. */
      inSummary: Words
      thinking: ThinkItOverProps
    }

export interface ReadPageProps {
  reading: Reading
  language: PageLanguage
  onFile: (file: File) => void
  onLink: (pasted: string) => void
  onWords: (words: string) => void
  onPrint: () => void
  onClose: () => void
}

/** Where a summary is read that somebody has in hand. Nothing of this machine's consultations is here, and nothing is kept. */
export function ReadPage({ reading, language, ...acts }: ReadPageProps) {
  const t = useWords('reading')
  return (
    <div className={styles['page']}>
      <header className={styles['head']}>
        <Brand name={t('brand')} href={linkTo({ page: 'start-page' })} />
        <LanguageSelect {...language} />
      </header>
      <WordsWait language={language.chosen} {...language} />
      <main className={styles['main']}>
        {reading.state === 'open' ? (
          <OpenSummary {...reading} {...acts} />
        ) : (
          <ToOpen reading={reading} {...acts} />
        )}
      </main>
    </div>
  )
}

type Acts = Omit<ReadPageProps, 'reading' | 'language'>
type ToOpenProps = Acts & { reading: Exclude<Reading, { state: 'open' }> }

function ToOpen({ reading, onFile, onLink, onWords }: ToOpenProps) {
  const t = useWords('reading')
  return (
    <>
      <h1 tabIndex={-1}>{t('title')}</h1>
      <p className={styles['lead']}>{t('lead')}</p>
      {reading.state === 'trouble' ? (
        <Notice tone="wrong" urgent title={t('trouble.title')}>
          <p>{reading.says}</p>
        </Notice>
      ) : null}
      {reading.state === 'protected' ? (
        <WordsAsked isWrong={reading.isWrong} isOpening={reading.isOpening} onWords={onWords} />
      ) : null}
      <Status text={reading.state === 'opening' ? t('opening') : ''} />
      <OpenSomething onFile={onFile} onLink={onLink} />
    </>
  )
}

type OpenSummaryProps = Acts & Omit<Extract<Reading, { state: 'open' }>, 'state'>

function OpenSummary(props: OpenSummaryProps) {
  const { summary, ofFile, otherVersion, inSummary, thinking, onPrint, onClose } = props
  const t = useWords('reading')
  const whatIf = useRef<HTMLHeadingElement>(null)
  const thought = useRef<HTMLHeadingElement>(null)
  const canLook = canLookAtAnother(summary)
  return (
    <>
      <div className={styles['above']}>
        <h1 tabIndex={-1}>{t('open.heading')}</h1>
        {otherVersion ? (
          <Notice tone="wrong" title={t('open.otherVersion')}>
            <p>{t('open.otherVersionMeans', otherVersion)}</p>
          </Notice>
        ) : null}
        {ofFile?.form ? <p>{t(`form.${ofFile.form}`)}</p> : null}
        <OtherLanguage {...props} />
        {ofFile ? null : <p className={styles['soft']}>{t('open.keep')}</p>}
        <section className={styles['acts']} aria-label={t('open.actions')}>
          <Button onClick={onPrint}>{t('open.print')}</Button>
          {canLook ? <Button onClick={() => whatIf.current?.focus()}>{t('whatIf.heading')}</Button> : null}
          <Button onClick={() => thought.current?.focus()}>{t('thinking.heading')}</Button>
          <Button kind="quiet" onClick={onClose}>
            {t('open.close')}
          </Button>
        </section>
      </div>
      <div className={styles['paper']} dir={directionOf(summary.language)}>
        <SummaryDocument summary={summary} t={inSummary.says('summary', summary.language)} isInside />
      </div>
      <div className={styles['below']}>
        {canLook ? <WhatIf heading={whatIf} summary={summary} inSummary={inSummary} /> : null}
        <ThinkItOver heading={thought} {...thinking} />
        <p className={styles['soft']}>{t('open.unsure')}</p>
      </div>
    </>
  )
}

/** Where the summary is not in the language of its file, or stays in it, and who has read its translation. */
function OtherLanguage({ summary, asked, ofFile, translation }: OpenSummaryProps) {
  const t = useWords('reading')
  const page = useLanguage()
  const isOther = summary.language !== page
  const [given = summary.language, beside] = ofFile?.givenIn ?? []
  const saidOfFile = (key: 'file' | 'again') => {
    const language = languageName(given, page)
    if (beside === undefined) return t(`language.${key}`, { language })
    return t(`language.${key}Both`, { language, beside: languageName(beside, page) })
  }
  // The summary says so itself where its aid has no words of this language.
  if (ofFile?.stays && isOther && summary.untranslated?.language !== page) return <p>{saidOfFile('file')}</p>
  // Until it is built again, it stands in the language of before.
  if (asked !== page) return null
  return (
    <>
      {given === summary.language ? null : <p>{saidOfFile('again')}</p>}
      {translation && !isOther ? <TranslationSaid {...translation} /> : null}
    </>
  )
}
