import type { FitLine } from '../../../domain/priorities/fit.ts'
import { cellOf } from '../../../domain/risk/cell-of.ts'
import { changeOf } from '../../../domain/risk/change-of.ts'
import { useWords } from '../../ui/words.ts'
import { useFigureSentences, usePlainWords, useWordsBeside } from '../plain-words.ts'
import { useTalk } from '../talk.ts'
import styles from './fit-of-choices.module.css'

/** How one choice stands to one thing that matters: the figure, and in words what it says. */
export function FitSays({ line, option }: { line: FitLine; option: string }) {
  const t = useWords('decide')
  const plain = usePlainWords()
  const beside = useWordsBeside('decide')
  switch (line.kind) {
    case 'outcome':
      return <OutcomeSays line={line} option={option} />
    case 'burden':
      return (
        <p className={styles['says']}>
          <span className={styles['burden']}>{plain(`burdens.${line.burden}.${option}`)}</span>
          <span>{beside(`burdens.${line.burden}.${option}`)(`fit.${line.says}`)}</span>
        </p>
      )
    case 'choice':
      return (
        <p className={styles['says']}>
          {beside(`options.${line.choice}.name`)(
            line.says === 'neither' ? 'fit.nothing' : `fit.${line.says}`,
          )}
        </p>
      )
    case 'own':
      return <p className={styles['says']}>{t('fit.own')}</p>
  }
}

function OutcomeSays({ line, option }: { line: Extract<FitLine, { kind: 'outcome' }>; option: string }) {
  const t = useWordsBeside('decide')(`outcomes.${line.outcome}.name`)
  const { aid, consultation } = useTalk()
  const sentences = useFigureSentences()
  const outcome = aid.facts.outcomes.find(({ id }) => id === line.outcome)
  const result = outcome?.results.find(({ id }) => id === line.result)
  if (!result) return null
  const cell = cellOf(result, option, consultation.groups)
  if (cell.kind === 'missing') return <p>{sentences.figure(line.outcome, line.result, option).words}</p>
  if (cell.kind === 'reference' || cell.kind === 'no-group') {
    return <p>{sentences.cell(cell, line.outcome, line.result)}</p>
  }
  const change =
    cell.kind === 'difference' ? undefined : changeOf(result, option, consultation.groups)?.change
  const says = t(`fit.${line.says}`)
  // A score says nothing without its scale.
  const score = cell.kind === 'score' ? sentences.figure(line.outcome, line.result, option) : undefined
  const isClear = line.says === 'better' || line.says === 'worse'
  const told = change
    ? line.says !== 'too-few' && sentences.of(`outcomes.${line.outcome}.name`).change(change)
    : isClear && score?.change
  return (
    <p className={styles['says']}>
      <span className={cell.kind === 'count' ? styles['figure'] : undefined}>
        {sentences.cell(cell, line.outcome, line.result)} {score?.of}
      </span>
      <span>{told ? t('fit.change', { says, change: told }) : says}</span>
    </p>
  )
}
