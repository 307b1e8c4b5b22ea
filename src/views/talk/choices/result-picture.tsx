import { useTranslation } from 'react-i18next'
import type { OutcomeFacts } from '../../../domain/aid/aid-facts.schema.ts'
import type { ResultFacts } from '../../../domain/aid/result.schema.ts'
import { cellOf } from '../../../domain/risk/cell-of.ts'
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
  const cells = aid.facts.options.map(({ id }) => ({ id, kind: cellOf(result, id, consultation.groups).kind }))
  const known = cells.filter(({ kind }) => kind !== 'missing' && !(kind === 'reference' && pictures.length > 0))
  const said = new Map(
    (known.length > 0 ? known : cells).map(({ id }) => [sentences.figures(outcome.id, result.id, id), id]),
  )
  const judgement = sentences.judgement(outcome.id, result.id)
  const isCounted = pictures.length > 0
  return (
    <>
      {pictures[0] ? (
        <p className={styles['caption']}>
          {t('peopleAndTime', {
            people: sentences.people(pictures[0].of, pictures[0].unit),
            time: sentences.time(outcome.id, result.id),
          })}
        </p>
      ) : null}
      <div className={pictures.length > 1 && (pictures[0]?.of ?? 0) <= 100 ? styles['sideBySide'] : styles['pictures']}>
        {pictures.map((picture) => {
          const lines = sentences.key(outcome.id, result.id, picture)
          return (
            <figure key={picture.option} className={styles['figure']}>
              {picture.against === undefined || pictures.length > 1 ? (
                <figcaption className={styles['of']}>{sentences.names(outcome.id, result.id, picture)}</figcaption>
              ) : null}
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
      <ul className={styles['sentences']}>
        {[...said].map(([text, option]) => (text === '' ? null : <li key={option}>{text}</li>))}
        {judgement === '' ? null : <li className={styles['judgement']}>{judgement}</li>}
      </ul>
    </>
  )
}
