import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type ChoicesRow, choicesRows } from '../../../domain/priorities/choices-rows.ts'
import { Button } from '../../ui/button.tsx'
import { useTalk } from '../talk.ts'
import { Writable } from '../writable.tsx'
import styles from './choices-stage.module.css'
import { ChoicesTables } from './choices-tables.tsx'
import { OnDemand } from './on-demand.tsx'
import { RowInHand } from './row-in-hand.tsx'

/** Option talk: a table of numbers for all rows, and one large picture of the row in hand. */
export function ChoicesStage() {
  const { t } = useTranslation('choices')
  const { aid, consultation } = useTalk()
  const rows = choicesRows(aid.facts, consultation)
  const [pressed, setPressed] = useState<string | undefined>(undefined)
  const inHand = outcomeInHand(rows, pressed)
  return (
    <div className={styles['stage']}>
      <div className={styles['head']}>
        <h1>{t('title')}</h1>
        <Appetite />
      </div>
      <div
        className={aid.facts.options.length > 2 ? styles['manyBesidePicture'] : styles['twoBesidePicture']}
      >
        <ChoicesTables rows={rows} inHand={inHand} onSee={setPressed} />
        {inHand === undefined ? null : (
          <RowInHand key={inHand} outcome={inHand} wasPressed={pressed === inHand} />
        )}
      </div>
      <OnDemand />
    </div>
  )
}

/** The row that was pressed, or the first one that has figures. */
function outcomeInHand(rows: readonly ChoicesRow[], pressed: string | undefined): string | undefined {
  if (pressed !== undefined) return pressed
  const first = rows.find((row) => row.kind === 'outcome' && !row.rare)
  return first?.kind === 'outcome' ? first.outcome : undefined
}

function Appetite() {
  const { t } = useTranslation('choices')
  const { consultation, add } = useTalk()
  return (
    <Writable>
      <fieldset className={styles['appetite']} aria-label={t('appetite.legend')}>
        {(['more', 'fewer'] as const).map((appetite) => (
          <Button
            key={appetite}
            kind="quiet"
            aria-pressed={consultation.appetite === appetite}
            onClick={() => {
              if (consultation.appetite !== appetite) add({ type: 'numbers.wanted', appetite })
            }}
          >
            {t(`appetite.${appetite}`)}
          </Button>
        ))}
      </fieldset>
    </Writable>
  )
}
