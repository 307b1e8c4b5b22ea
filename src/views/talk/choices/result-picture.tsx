import { useTranslation } from 'react-i18next'
import type { OutcomeFacts } from '../../../domain/aid/aid-facts.schema.ts'
import type { ResultFacts } from '../../../domain/aid/result.schema.ts'
import { picturesOf } from '../../../domain/risk/pictures-of.ts'
import { IconArray } from '../../charts/icon-array.tsx'
import { PictureKey } from '../../charts/picture-key.tsx'
import { useFigureSentences } from '../plain-words.ts'
import { useTalk } from '../talk.ts'
import { ResultBars } from './result-bars.tsx'
import styles from './row-in-hand.module.css'

interface ResultPictureProps {
  outcome: OutcomeFacts
  result: ResultFacts
}

/** A result as a picture with its key, and as whole sentences for every choice. */
export function ResultPicture({ outcome, result }: ResultPictureProps) {
  const { t } = useTranslation('figures')
  const { aid, consultation } = useTalk()
  const sentences = useFigureSentences()
  const pictures = picturesOf(outcome, result, consultation.groups)
  const inPictures = new Set(pictures.flatMap(({ option, against, together }) => [option, against, ...together]))
  const said = aid.facts.options.map(({ id }) => ({
    option: id,
    text: sentences.sentence(outcome.id, result.id, id),
  }))
  const judgement = sentences.judgement(outcome.id, result.id)
  const isCounted = pictures.length > 0
  return (
    <>
      <div className={pictures.length > 1 && (pictures[0]?.of ?? 0) <= 100 ? styles['sideBySide'] : styles['pictures']}>
        {pictures.map((picture) => {
          const lines = sentences.key(outcome.id, result.id, picture)
          return (
            <figure key={picture.option} className={styles['figure']}>
              <figcaption className={styles['caption']}>
                {picture.against === undefined || pictures.length > 1 ? (
                  <b>{sentences.name(outcome.id, result.id, picture.option)}</b>
                ) : null}
                <span>
                  {t('peopleAndTime', {
                    people: sentences.people(picture.of, picture.unit),
                    time: sentences.time(outcome.id, result.id),
                  })}
                </span>
              </figcaption>
              <div className={picture.of <= 100 && pictures.length === 1 ? styles['besideKey'] : styles['aboveKey']}>
                <IconArray picture={picture} sentence={sentences.picture(outcome.id, result.id, picture)} />
                <PictureKey picture={picture} lines={lines} />
              </div>
            </figure>
          )
        })}
      </div>
      <ResultBars outcome={outcome} result={result} />
      {isCounted ? <p className={styles['average']}>{t('nobodyKnows')}</p> : null}
      {judgement === '' || !isCounted ? null : <p className={styles['judgement']}>{judgement}</p>}
      <ul className={styles['sentences']}>
        {said.map(({ option, text }) =>
          text === '' || (isCounted && !inPictures.has(option) && text === judgement) ? null : <li key={option}>{text}</li>,
        )}
      </ul>
    </>
  )
}
