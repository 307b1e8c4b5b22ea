import { Fragment, type ReactElement } from 'react'
import { dayIn } from '../i18n/interface-words.ts'
import { aboutAid } from './about-aid.ts'
import { translationStates } from './aid-states.tsx'
import { EasyLine, EasyLines, type EasyReadProps } from './easy-read-line.tsx'
import { inLanguage } from './in-language.ts'

/** For who asked for it in a language that the aid does not have: that it is in another one. */
export const EasyUntranslated = ({
  summary: { untranslated },
}: Pick<EasyReadProps, 'summary'>): ReactElement | null =>
  untranslated ? (
    <EasyLine drawing="speech">
      <span {...inLanguage(untranslated.language)}>{untranslated.says}</span>
    </EasyLine>
  ) : null

/** What one must know before one relies on it, as the summary says it. */
export function EasyWarnings({
  summary: { aid, language, notForYou },
  t,
}: Pick<EasyReadProps, 'summary' | 't'>): ReactElement {
  const line = (text: string) => <EasyLines drawing="warning" language={language} text={text} />
  if ('none' in aid) return <>{line(t('document.noAid'))}</>
  const day = dayIn(language, aid.reviewBy)
  return (
    <>
      {notForYou && line(`${t('document.notForYou')} ${t('document.notForYouMeans')}`)}
      {!aid.signedOff && line(`${t('document.trial')} ${t('document.trialMeans')}`)}
      {aid.review === 'past' && line(t('document.past', { day }))}
      {aid.review === 'long-past' && line(t('document.longPast', { day }))}
      {!aid.testedWithPatients && line(t('document.untested'))}
      {translationStates(aid, language, t).map((says) => (
        <Fragment key={says}>{line(says)}</Fragment>
      ))}
    </>
  )
}

/** Who made this, from what, and where its figures come from. */
export function WhoMadeThis({ summary, t, say }: EasyReadProps): ReactElement {
  const { aid, language, sources, reference } = summary
  return (
    <section>
      <h2>{say('easy.who')}</h2>
      <EasyLine drawing="paper">{say('easy.madeBy')}</EasyLine>
      <EasyLine drawing="person">{say('easy.unchecked')}</EasyLine>
      <EasyLines drawing="people" language={language} text={say('easy.more')} />
      {'none' in aid ? null : <p className="summary-soft">{aboutAid(aid, language, t)}</p>}
      {sources.length > 0 && <h3>{t('sources.heading')}</h3>}
      {sources.length > 0 && (
        <ul className="easy-sources">
          {sources.map(({ id, says, address }) => (
            <li key={id}>
              {id}. {says} {address}.
            </li>
          ))}
        </ul>
      )}
      {reference !== undefined && <p className="summary-soft">{t('document.reference', { reference })}</p>}
    </section>
  )
}
