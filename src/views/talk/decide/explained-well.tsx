import { useId } from 'react'
import { Checkbox } from '../../ui/checkbox.tsx'
import { useWords } from '../../ui/words.ts'
import { WrittenField } from '../../ui/written-field.tsx'
import { useTalk } from '../talk.ts'
import styles from './decide-stage.module.css'

/** Teach-back: a phrase, that it was done, and what was explained again. What was misunderstood is written nowhere. */
export function ExplainedWell() {
  const t = useWords('decide')
  const { consultation, add } = useTalk()
  const { understandingChecked: isChecked, explainedAgain } = consultation
  const id = useId()
  return (
    <section aria-labelledby={id} className={styles['step']}>
      <h2 id={id}>{t('understanding.title')}</h2>
      <p>{t('understanding.hint')}</p>
      <div>
        <Checkbox
          label={t('understanding.checked')}
          checked={isChecked}
          onChange={(checked) => add({ type: 'understanding.checked', checked })}
        />
      </div>
      {isChecked || explainedAgain !== '' ? (
        <WrittenField
          label={t('understanding.again')}
          hint={t('understanding.againHint')}
          stored={explainedAgain}
          lines={1}
          onWritten={(text) => add({ type: 'understanding.explainedAgain', text })}
        />
      ) : null}
    </section>
  )
}
