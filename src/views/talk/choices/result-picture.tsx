import { lazy, Suspense } from 'react'
import type { OutcomeFacts } from '../../../domain/aid/aid-facts.schema.ts'
import type { ResultFacts } from '../../../domain/aid/result.schema.ts'
import { cellOf } from '../../../domain/risk/cell-of.ts'
import { mostDrawn, type Picture } from '../../../domain/risk/pictures-of.ts'
import '../../../renderings/icon-array.css'
import { columnsFor, IconArray } from '../../../renderings/icon-array.tsx'
import { KnownMark } from '../../../renderings/known-mark.tsx'
import { PictureKey } from '../../../renderings/picture-key.tsx'
import { useNarrow } from '../../charts/narrow.ts'
import { useWords } from '../../ui/words.ts'
import { useFigureSentences } from '../plain-words.ts'
import { useTalk } from '../talk.ts'
import styles from './row-in-hand.module.css'
import { useDrawnPictures } from './shown-choices.ts'

export interface ResultProps {
  outcome: OutcomeFacts
  result: ResultFacts
}

/** What is no count is drawn as bars, which few aids need. */
const ResultBars = lazy(async () => ({ default: (await import('./result-bars.tsx')).ResultBars }))
const isOnScale = ({ form }: ResultFacts): boolean => form === 'scores' || form === 'durations'

/** A result as a picture with its key: every person drawn, the range in the picture, both ways round in words. */
export function ResultPicture({ outcome, result }: ResultProps) {
  const t = useWords('choices')
  const { pictures, isOfSome, canDraw } = useDrawnPictures(outcome, result)
  return (
    <>
      {isOfSome ? (
        <p className={styles['average']}>
          {t(pictures.length === 0 ? 'inHand.noneOfThese' : 'inHand.onlyCompared')}
        </p>
      ) : null}
      <div className={pictures.length > 1 ? styles['sideBySide'] : styles['pictures']}>
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
      {isOnScale(result) ? (
        <Suspense>
          <ResultBars outcome={outcome} result={result} />
        </Suspense>
      ) : null}
      <BothWays outcome={outcome} result={result} pictures={pictures} />
      <NotKnown outcome={outcome} result={result} />
      {canDraw ? null : <NotDrawn outcome={outcome} result={result} />}
    </>
  )
}

interface PicturesProps extends ResultProps {
  pictures: readonly Picture[]
}

/** Beside a picture in words: of a field in three parts each choice both ways round, of others how the choices differ. */
function BothWays({ outcome, result, pictures }: PicturesProps) {
  const sentences = useFigureSentences()
  const compared = pictures.filter(({ against }) => against !== undefined)
  const names = new Set(compared.flatMap(({ option, against = option }) => [against, option]))
  const lines = [...names].map((name) => [name, sentences.bothWays(outcome.id, result.id, name)] as const)
  // A field in three parts shows the difference; bars and fields of one choice each do not.
  const differences = compared.length > 0 ? [] : sentences.differences(outcome.id, result.id)
  const said = [...lines, ...differences.map((line) => [line, line] as const)].filter(
    ([, line]) => line !== '',
  )
  if (said.length === 0) return null
  return (
    <ul className={styles['bothWays']}>
      {said.map(([key, line]) => (
        <li key={key}>{line}</li>
      ))}
    </ul>
  )
}

/** What nobody measured and what has not been checked, told apart by a mark and by words. */
export function NotKnown({ outcome, result }: ResultProps) {
  const sentences = useFigureSentences()
  const lines = sentences.notKnown(outcome.id, result.id)
  if (lines.length === 0) return null
  return (
    <ul className={styles['notKnown']}>
      {lines.map(({ why, text }) => (
        <li key={text} data-why={why}>
          <KnownMark kind={why} />
          {text}
        </li>
      ))}
    </ul>
  )
}

/** Why there is no picture: nothing was counted, or so many people that one could not be seen. */
function NotDrawn({ outcome, result }: ResultProps) {
  const t = useWords('choices')
  const figures = useWords('figures')
  const { consultation } = useTalk()
  const sentences = useFigureSentences()
  const isOfBars = result.form === 'scores' || result.form === 'durations'
  if (isOfBars) return null
  const names = result.arms.flatMap(({ options, arm }) => options[0] ?? arm ?? [])
  const cells = names.map((name) => ({ name, cell: cellOf(result, name, consultation.groups) }))
  const isOfTooMany = 'of' in result && result.of > mostDrawn
  const told = cells.filter(({ cell }) => cell.kind !== 'missing' || cell.why === 'not-applicable')
  const lines = told.map(({ name }) => sentences.figures(outcome.id, result.id, name))
  const people =
    'of' in result
      ? sentences.of(`outcomes.${outcome.id}.name`).people(result.of, result.unit ?? 'people')
      : ''
  return (
    <ul className={styles['sentences']}>
      {[...new Set(lines)]
        .filter((line) => line !== '')
        .map((line) => (
          <li key={line}>{line}</li>
        ))}
      <li className={styles['average']}>
        {isOfTooMany
          ? figures('tooMany', { people })
          : t(cells.some(({ cell }) => cell.kind === 'no-group') ? 'inHand.noGroup' : 'inHand.noPicture')}
      </li>
    </ul>
  )
}

interface PictureFigureProps extends ResultProps {
  picture: Picture
  isAlone: boolean
}

function PictureFigure({ outcome, result, picture, isAlone }: PictureFigureProps) {
  const t = useWords('figures')
  // Two fields side by side have the same short rows, so that each person can still be seen.
  const isShort = useNarrow() || !isAlone
  const columns = columnsFor(picture.of, isShort ? 25 : 50)
  const { segments } = picture
  const sentences = useFigureSentences()
  const isNamed = picture.against === undefined || !isAlone
  return (
    <figure className={styles['figure']}>
      {isNamed ? (
        <figcaption className={styles['of']}>{sentences.names(outcome.id, result.id, picture)}</figcaption>
      ) : null}
      <div
        className={
          styles[picture.of > 1000 ? 'belowKey' : picture.of > 100 || !isAlone ? 'aboveKey' : 'besideKey']
        }
      >
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
