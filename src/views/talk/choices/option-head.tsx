import type { OptionFacts } from '../../../domain/aid/aid-facts.schema.ts'
import { useWords } from '../../ui/words.ts'
import { usePlainWords } from '../plain-words.ts'
import { useTalk } from '../talk.ts'
import { OptionButton } from './option-button.tsx'
import styles from './option-head.module.css'
import { SourceNames } from './where-from.tsx'

/** A choice at the head of its column: what it is, whether it is open, and why not. */
export function OptionHead({ option }: { option: OptionFacts }) {
  const { consultation } = useTalk()
  const plain = usePlainWords()
  return (
    <th
      scope="col"
      data-out={option.id in consultation.ruledOut || undefined}
      aria-label={plain(`options.${option.id}.name`)}
    >
      <OptionName option={option} />
      <OptionButton option={option.id} />
    </th>
  )
}

/** A choice by its name, in a few words, with why it is not open where it is not. */
export function OptionName({ option }: { option: OptionFacts }) {
  const t = useWords('choices')
  const { consultation } = useTalk()
  const plain = usePlainWords()
  const out = consultation.ruledOut[option.id]
  const notOffered = option.notOffered?.find(({ axis, group }) => consultation.groups[axis] === group)
  return (
    <>
      <span className={styles['name']}>{plain(`options.${option.id}.name`)}</span>
      <span className={styles['short']}>{plain(`options.${option.id}.short`)}</span>
      {notOffered ? (
        <span className={styles['note']}>
          {t('option.notOffered', { reason: plain(`options.${option.id}.${notOffered.id}`) })}{' '}
          <SourceNames sources={notOffered.sources} />
        </span>
      ) : null}
      {out ? (
        <span className={styles['note']}>
          <b>{t(out.by === 'person' ? 'option.outByPerson' : 'option.outByClinician')}</b>
          {out.reason === '' ? null : <> {t('option.because', { reason: out.reason })}</>}
        </span>
      ) : null}
    </>
  )
}
