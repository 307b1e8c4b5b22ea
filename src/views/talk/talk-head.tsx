import { memo } from 'react'
import { stateOf } from '../../domain/aid/aid-state.ts'
import { translationOf } from '../../domain/aid/translation.ts'
import { isBlank } from '../../domain/consultation/blank-aid.ts'
import { dayIn } from '../../i18n/interface-words.ts'
import { languageName } from '../../i18n/language-name.ts'
import { linkTo } from '../../navigation/route.ts'
import { useLanguage, useWords } from '../ui/words.ts'
import { useNeedsSaid } from './needs-said.ts'
import { useFigureSentences, usePlainWords } from './plain-words.ts'
import { useTalk } from './talk.ts'
import styles from './talk-shell.module.css'

/** The aid by its title, and for whom its figures are. */
export const TalkHead = memo(function TalkHead() {
  const { aid, words, consultation } = useTalk()
  const sentences = useFigureSentences()
  const plain = usePlainWords()
  return (
    <div className={styles['about']}>
      <p className={styles['title']} lang={words.language}>
        {words('title')}
      </p>
      {(aid.facts.axes ?? []).map((axis) => {
        const group = consultation.groups[axis.id]
        const name = `axes.${axis.id}.name`
        return group ? (
          <p key={axis.id} className={styles['pill']} lang={words.of(name).language}>
            {plain(name)}: {sentences.group(axis.id, group)}
          </p>
        ) : null
      })}
      <NeedsPill />
    </div>
  )
})

/** How far the aid can be trusted, in one line. */
export const AidFlags = memo(function AidFlags() {
  const t = useWords('blank')
  const { aid } = useTalk()
  if (isBlank(aid.facts)) {
    return (
      <div className={styles['flags']}>
        <p className={styles['flag']}>{t('flag')}</p>
      </div>
    )
  }
  return (
    <div className={styles['flags']}>
      <SignOffFlag />
      <TranslationFlag />
      <StaleFlag />
    </div>
  )
})

/** What the person needs to take part, in sight on every stage, with the way to where it is changed or taken back. */
function NeedsPill() {
  const t = useWords('talk')
  const { consultation, linkToStage } = useTalk()
  const said = useNeedsSaid()
  if (consultation.needs.asked !== 'some' && said === '') return null
  return (
    <p className={styles['pill']}>
      {t('needs.pill', { needs: said || t('needs.pillUnknown') })}{' '}
      <a href={linkToStage('start')}>{t('needs.change')}</a>
    </p>
  )
}

/** Whether a clinician has signed the aid off for use here; it leads to where that is done and withdrawn. */
function SignOffFlag() {
  const t = useWords('talk')
  const { aid, signOff, patientView } = useTalk()
  const says = signOff ? t('signedOff', { name: signOff.name }) : t('trial')
  return (
    <p className={styles['flag']}>
      {patientView ? says : <a href={linkTo({ page: 'aid', aid: aid.facts.id })}>{says}</a>}
    </p>
  )
}

/** What of the aid is not in the language of the screen, and who has read what is. */
function TranslationFlag() {
  const t = useWords('talk')
  const language = useLanguage()
  const { aid } = useTalk()
  const translation = translationOf(aid, language)
  if (!translation || (translation.is === 'whole' && translation.isChecked)) return null
  const source = languageName(aid.facts.sourceLanguage, language)
  return (
    <p className={styles['flag']}>
      {translation.is === 'whole' ? t('language.unchecked') : t(`language.${translation.is}`, { source })}
    </p>
  )
}

/** Once the aid is past its review date. */
function StaleFlag() {
  const t = useWords('talk')
  const language = useLanguage()
  const { aid, today } = useTalk()
  if (stateOf(aid.facts, today).review === 'current') return null
  return (
    <p className={`${styles['flag']} ${styles['stale']}`}>
      {t('stale', { day: dayIn(language, aid.facts.reviewBy) })}
    </p>
  )
}
