import type { OutcomeFacts } from '../../../domain/aid/aid-facts.schema.ts'
import type { ResultFacts } from '../../../domain/aid/result.schema.ts'
import { type Picture, picturesOf } from '../../../domain/risk/pictures-of.ts'
import { useWords } from '../../ui/words.ts'
import '../../../renderings/icon-array.css'
import { columnsFor, IconArray } from '../../../renderings/icon-array.tsx'
import { PictureKey } from '../../../renderings/picture-key.tsx'
import { useNarrow } from '../../charts/narrow.ts'
import { useFigureSentences } from '../plain-words.ts'
import { useTalk } from '../talk.ts'
import { ResultBars } from './result-bars.tsx'
import { ResultSentences } from './result-sentences.tsx'
import styles from './row-in-hand.module.css'

interface ResultPictureProps {
  outcome: OutcomeFacts
  result: ResultFacts
}

/** A result as a picture with its key, and as whole sentences for every choice. */
export function ResultPicture({ outcome, result }: ResultPictureProps) {
  const t = useWords('figures')
  const { consultation } = useTalk()
  const sentences = useFigureSentences()
  const pictures = picturesOf(outcome, result, consultation.groups)
  const [first] = pictures
  const isSideBySide = pictures.length > 1 && first !== undefined && first.of <= 100
  return (
    <>
      {first ? (
        <p className={styles['caption']}>
          {t('peopleAndTime', {
            people: sentences.people(first.of, first.unit),
            time: sentences.time(outcome.id, result.id),
          })}
        </p>
      ) : null}
      <div className={isSideBySide ? styles['sideBySide'] : styles['pictures']}>
        {pictures.map((picture) => (
          <PictureFigure
            key={picture.option}
            outcome={outcome}
            result={result}
            picture={picture}
            isAlone={pictures.length === 1}
          />
        ))}
      </div>
      <ResultBars outcome={outcome} result={result} />
      {first ? <p className={styles['average']}>{t('nobodyKnows')}</p> : null}
      <ResultSentences outcome={outcome} result={result} />
    </>
  )
}

interface PictureFigureProps extends ResultPictureProps {
  picture: Picture
  isAlone: boolean
}

/** How many of a thousand people stand in one row, so that each can still be seen. */
const widest = { phone: 25, screen: 50 }

function PictureFigure({ outcome, result, picture, isAlone }: PictureFigureProps) {
  const t = useWords('figures')
  const columns = columnsFor(picture.of, useNarrow() ? widest.phone : widest.screen)
  const { segments } = picture
  const sentences = useFigureSentences()
  const isNamed = picture.against === undefined || !isAlone
  return (
    <figure className={styles['figure']}>
      {isNamed ? (
        <figcaption className={styles['of']}>{sentences.names(outcome.id, result.id, picture)}</figcaption>
      ) : null}
      <div className={picture.of <= 100 && isAlone ? styles['besideKey'] : styles['aboveKey']}>
        <IconArray
          segments={segments}
          columns={columns}
          label={sentences.picture(outcome.id, result.id, picture)}
        />
        <PictureKey
          segments={segments}
          lines={sentences.key(outcome.id, result.id, picture)}
          maybe={t('key.maybe')}
        />
      </div>
    </figure>
  )
}
