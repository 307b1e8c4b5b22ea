import { useState } from 'react'
import { type ChoicesRow, choicesRows } from '../../../domain/priorities/choices-rows.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { Button } from '../../ui/button.tsx'
import { useWords } from '../../ui/words.ts'
import { usePlainWords } from '../plain-words.ts'
import { useTalk } from '../talk.ts'
import { Writable } from '../writable.tsx'
import styles from './choices-stage.module.css'
import { ChoicesTables } from './choices-tables.tsx'
import { OnDemand } from './on-demand.tsx'
import { RowInHand } from './row-in-hand.tsx'

/** Option talk: a table of numbers for all rows, and one large picture of the row in hand. */
export function ChoicesStage() {
  const t = useWords('choices')
  const { aid, consultation } = useTalk()
  const rows = choicesRows(aid.facts, consultation)
  const plain = usePlainWords()
  const announce = useAnnounce()
  const [pressed, setPressed] = useState<{ outcome: string; times: number } | undefined>(undefined)
  const inHand = outcomeInHand(rows, pressed?.outcome)

  function see(outcome: string) {
    setPressed((before) => ({ outcome, times: (before?.times ?? 0) + 1 }))
    announce(t('row.nowShows', { outcome: plain(`outcomes.${outcome}.name`) }))
  }

  return (
    <div className={styles['stage']}>
      <div className={styles['head']}>
        <h1>{t('title')}</h1>
        <Appetite />
      </div>
      <div
        className={aid.facts.options.length > 2 ? styles['manyBesidePicture'] : styles['twoBesidePicture']}
      >
        <ChoicesTables rows={rows} inHand={inHand} onSee={see} />
        {inHand === undefined ? null : <RowInHand outcome={inHand} pressed={pressed?.times ?? 0} />}
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
  const t = useWords('choices')
  const { consultation, add } = useTalk()
  const announce = useAnnounce()
  const want = (appetite: 'more' | 'fewer') => {
    if (consultation.appetite !== appetite) add({ type: 'numbers.wanted', appetite })
    announce(t(appetite === 'more' ? 'appetite.nowMore' : 'appetite.nowFewer'))
  }
  return (
    <Writable>
      <fieldset className={styles['appetite']} aria-label={t('appetite.legend')}>
        {(['more', 'fewer'] as const).map((appetite) => (
          <Button
            key={appetite}
            kind="quiet"
            aria-pressed={consultation.appetite === appetite}
            onClick={() => want(appetite)}
          >
            {t(`appetite.${appetite}`)}
          </Button>
        ))}
      </fieldset>
    </Writable>
  )
}
