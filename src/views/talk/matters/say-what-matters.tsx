import { type ReactNode, useMemo } from 'react'
import type { SecondPerson } from '../../../domain/consultation/consultation.ts'
import { numberIn } from '../../../i18n/interface-words.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { ToggleList } from '../../ui/toggle-list.tsx'
import { useLanguage, useWords } from '../../ui/words.ts'
import { WrittenField } from '../../ui/written-field.tsx'
import { usePlainWords } from '../plain-words.ts'
import stage from '../stage.module.css'
import { useTalk } from '../talk.ts'
import { Writable } from '../writable.tsx'
import { AddPriority } from './add-priority.tsx'
import { PriorityOrder } from './priority-order.tsx'

interface SayWhatMattersProps {
  /** What this person has said so far; nobody else's answers are shown. */
  answers: Pick<SecondPerson, 'ownWords' | 'priorities' | 'ownPriorities'>
  besideOf?: (id: string) => string | undefined
  onSaid: (text: string) => void
  onToggle: (id: string, chosen: boolean) => void
  onAdded: (text: string) => void
  onPlace: (id: string, to: number) => void
  /** What is asked under the order. */
  children?: ReactNode
}

/** The same for whoever answers: their own words, then the statements that matter most, then their order. */
export function SayWhatMatters(props: SayWhatMattersProps) {
  const { answers, onSaid, onToggle, onAdded, children, ...order } = props
  const t = useWords('matters')
  const language = useLanguage()
  const { aid, mayWrite } = useTalk()
  const plain = usePlainWords()
  const ofTheAid = useMemo(
    () => aid.facts.priorities.map(({ id }) => ({ id, label: plain(`priorities.${id}`) })),
    [aid, plain],
  )
  const { priorities, ownPriorities, ownWords } = answers
  const statements = [...ofTheAid, ...ownPriorities.map(({ id, text }) => ({ id, label: text }))]
  const announce = useAnnounce()
  const number = (value: number) => numberIn(language, value)

  function toggle(id: string, pressed: boolean) {
    onToggle(id, pressed)
    const chosen = priorities.filter((priority) => priority !== id).length + (pressed ? 1 : 0)
    announce(t('statements.chosen', { chosen: number(chosen), count: number(statements.length) }))
  }

  return (
    <div className={stage['two']} data-columns>
      <div className={stage['part']}>
        <Writable>
          <WrittenField
            label={t('own.label')}
            hint={t('own.hint')}
            stored={ownWords}
            lines={1}
            onWritten={onSaid}
          />
        </Writable>
        {statements.length > 0 ? (
          <ToggleList
            legend={t('statements.legend')}
            hint={t('statements.hint')}
            entries={statements}
            isPressed={(id) => priorities.includes(id)}
            onToggle={toggle}
            disabled={!mayWrite}
          />
        ) : null}
        <AddPriority onAdded={onAdded} />
      </div>
      <div className={stage['part']}>
        <PriorityOrder
          priorities={priorities}
          textOf={(id) => statements.find((statement) => statement.id === id)?.label ?? id}
          {...order}
        />
        {children}
      </div>
    </div>
  )
}
