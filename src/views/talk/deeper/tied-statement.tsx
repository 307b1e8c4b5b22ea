import type { OwnPriority, Tie } from '../../../domain/consultation/consultation.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { ToggleList } from '../../ui/toggle-list.tsx'
import { useWords } from '../../ui/words.ts'
import { usePlainWords } from '../plain-words.ts'
import { useTalk } from '../talk.ts'
import styles from './deeper.module.css'

/** As many as a fact may hold. */
const most = 6

const keyOf = (tie: Tie): string =>
  'outcome' in tie ? `outcomes.${tie.outcome}.name` : `burdens.${tie.burden}.name`

/** What a statement of the person's own is about, of all that the aid has. */
export function TiedStatement({ statement: { id, text } }: { statement: OwnPriority }) {
  const t = useWords('matters')
  const { aid, consultation, add, mayWrite } = useTalk()
  const plain = usePlainWords()
  const announce = useAnnounce()
  const about: Tie[] = [
    ...aid.facts.outcomes.map((outcome) => ({ outcome: outcome.id })),
    ...aid.facts.burdens.map((burden) => ({ burden: burden.id })),
  ]
  const ties = consultation.ties[id] ?? []
  const isTied = (key: string) => ties.some((tie) => keyOf(tie) === key)
  const isFull = ties.length >= most

  function toggle(key: string, pressed: boolean) {
    const more = about.filter((tie) => pressed && keyOf(tie) === key)
    if (pressed && isFull) announce(t('tie.full'))
    else
      add({
        type: 'priority.tied',
        priority: id,
        about: [...ties.filter((tie) => keyOf(tie) !== key), ...more],
      })
  }

  return (
    <div className={styles['question']}>
      <ToggleList
        legend={t('tie.legend', { statement: text })}
        hint={t('tie.hint')}
        entries={about.map((tie) => ({ id: keyOf(tie), label: plain(keyOf(tie)) }))}
        isPressed={isTied}
        onToggle={toggle}
        disabled={!mayWrite}
      />
      {isFull ? <p>{t('tie.full')}</p> : null}
    </div>
  )
}
