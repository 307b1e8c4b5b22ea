import { useTranslation } from 'react-i18next'
import type { FitLine } from '../../../domain/priorities/fit.ts'
import { cellOf } from '../../../domain/risk/cell-of.ts'
import { changeOf } from '../../../domain/risk/change-of.ts'
import { useFigureSentences, usePlainWords } from '../plain-words.ts'
import { useTalk } from '../talk.ts'
import styles from './decide-stage.module.css'

/** How one choice stands to one thing that matters: what it is about, the figure, and in words what it says. */
export function FitSays({ line, option }: { line: FitLine; option: string }) {
  const { t } = useTranslation('decide')
  const plain = usePlainWords()
  switch (line.kind) {
    case 'outcome':
      return <OutcomeSays line={line} option={option} />
    case 'burden':
      return (
        <p className={styles['says']}>
          <span className={styles['about']}>{plain(`burdens.${line.burden}.name`)}</span>
          <span>{plain(`burdens.${line.burden}.${option}`)}</span>
          <span className={styles['word']}>{t(`fit.${line.says}`)}</span>
        </p>
      )
    case 'choice':
      return (
        <p className={styles['says']}>
          <span className={styles['word']}>{t(line.says === 'neither' ? 'fit.nothing' : `fit.${line.says}`)}</span>
        </p>
      )
    case 'own':
      return (
        <p className={styles['says']}>
          <span className={styles['word']}>{t('fit.own')}</span>
        </p>
      )
  }
}

function OutcomeSays({ line, option }: { line: Extract<FitLine, { kind: 'outcome' }>; option: string }) {
  const { t } = useTranslation('decide')
  const { aid, consultation } = useTalk()
  const plain = usePlainWords()
  const sentences = useFigureSentences()
  const outcome = aid.facts.outcomes.find(({ id }) => id === line.outcome)
  const result = outcome?.results.find(({ id }) => id === line.result)
  if (!result) return null
  const cell = cellOf(result, option, consultation.groups)
  const change = cell.kind === 'difference' ? undefined : changeOf(result, option, consultation.groups)?.change
  const says = t(`fit.${line.says}`)
  return (
    <p className={styles['says']}>
      <span className={styles['about']}>{plain(`outcomes.${line.outcome}.name`)}</span>
      <span className={cell.kind === 'count' ? styles['figure'] : undefined}>{sentences.cell(cell)}</span>
      <span className={styles['word']}>
        {change ? t('fit.change', { says, change: sentences.change(change) }) : says}
      </span>
      <span className={styles['about']}>{sentences.time(line.outcome, line.result)}</span>
    </p>
  )
}
