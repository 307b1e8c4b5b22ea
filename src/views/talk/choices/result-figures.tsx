import type { Consultation } from '../../../domain/consultation/consultation.ts'
import { sideBySide } from '../../../domain/priorities/compared-choices.ts'
import { numberIn } from '../../../i18n/interface-words.ts'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { useLanguage, useWords } from '../../ui/words.ts'
import { useFigureSentences } from '../plain-words.ts'
import { FigureTable } from './figure-table.tsx'
import { JudgementSaid } from './judgement-said.tsx'
import { NotKnown, ResultPicture, type ResultProps } from './result-picture.tsx'
import { ResultSentences } from './result-sentences.tsx'
import styles from './row-in-hand.module.css'
import { useDrawnPictures } from './shown-choices.ts'

/** How the figures in hand are looked at. Each way says all there is to say. */
export const figureForms = ['words', 'picture', 'numbers'] as const
export type FigureForm = (typeof figureForms)[number]

/** Where to begin: who wants more numbers sees them; the key of a picture has the fewest, unless there are many pictures. */
export const formToBeginWith = (appetite: Consultation['appetite'], pictures: number): FigureForm =>
  appetite === 'more' || pictures > sideBySide.most ? 'numbers' : 'picture'

interface FormChoiceProps {
  form: FigureForm
  onForm: (form: FigureForm) => void
}

/** Words, picture or numbers. */
export function FormChoice({ form, onForm }: FormChoiceProps) {
  const t = useWords('choices')
  return (
    <RadioGroup
      legend={t('form.legend')}
      legendHidden
      layout="segments"
      choices={figureForms.map((value) => ({ value, label: t(`form.${value}`) }))}
      chosen={form}
      onChoose={onForm}
    />
  )
}

/** A result in words, as a picture or in numbers, with what must stand beside it in each of them. */
export function ResultFigures({ outcome, result, form }: ResultProps & { form: FigureForm }) {
  const t = useWords('figures')
  const sentences = useFigureSentences()
  const names = result.arms.flatMap(({ options, arm }) => options[0] ?? arm ?? [])
  const cautions = new Set(names.map((name) => sentences.caution(outcome.id, result.id, name)))
  if (form === 'words') return <ResultSentences outcome={outcome} result={result} />
  return (
    <>
      {form === 'picture' ? (
        <ResultPicture outcome={outcome} result={result} />
      ) : (
        <>
          <TooManyPictures outcome={outcome} result={result} />
          <FigureTable table={sentences.table(outcome.id, result.id)} />
          <NotKnown outcome={outcome} result={result} />
        </>
      )}
      {[...cautions]
        .filter((caution) => caution !== '')
        .map((caution) => (
          <p key={caution}>{caution}</p>
        ))}
      <JudgementSaid outcome={outcome} result={result} />
      <p className={styles['average']}>{t('nobodyKnows')}</p>
    </>
  )
}

/** Why the numbers stand here and not a picture for each of many choices, and what brings the pictures. */
function TooManyPictures({ outcome, result }: ResultProps) {
  const t = useWords('choices')
  const language = useLanguage()
  const { pictures, isTooMany } = useDrawnPictures(outcome, result)
  if (!isTooMany) return null
  const count = pictures.length
  return <p>{t('inHand.tooManyPictures', { count, n: numberIn(language, count) })}</p>
}
