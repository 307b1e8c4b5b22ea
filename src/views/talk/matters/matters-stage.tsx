import { useMemo } from 'react'
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

/** What matters, asked first: the person's own words, then the statements that matter most, then their order. */
export function MattersStage() {
  const t = useWords('matters')
  const language = useLanguage()
  const { aid, consultation, add, mayWrite } = useTalk()
  const plain = usePlainWords()
  const ofTheAid = useMemo(
    () => aid.facts.priorities.map(({ id }) => ({ id, label: plain(`priorities.${id}`) })),
    [aid, plain],
  )
  const statements = [...ofTheAid, ...consultation.ownPriorities.map(({ id, text }) => ({ id, label: text }))]
  const announce = useAnnounce()
  const number = (value: number) => numberIn(language, value)

  function toggle(id: string, pressed: boolean) {
    add({ type: pressed ? 'priority.chosen' : 'priority.dropped', priority: id })
    const chosen = consultation.priorities.filter((priority) => priority !== id).length + (pressed ? 1 : 0)
    announce(t('statements.chosen', { chosen: number(chosen), count: number(statements.length) }))
  }

  return (
    <div className={stage['stage']}>
      <h1>{t('title')}</h1>
      <div className={stage['two']}>
        <div className={stage['part']}>
          <Writable>
            <WrittenField
              label={t('own.label')}
              hint={t('own.hint')}
              stored={consultation.ownWords}
              lines={1}
              onWritten={(text) => add({ type: 'matters.said', text })}
            />
          </Writable>
          {statements.length > 0 ? (
            <ToggleList
              legend={t('statements.legend')}
              hint={t('statements.hint')}
              entries={statements}
              isPressed={(id) => consultation.priorities.includes(id)}
              onToggle={toggle}
              disabled={!mayWrite}
            />
          ) : null}
          <AddPriority />
        </div>
        <PriorityOrder textOf={(id) => statements.find((statement) => statement.id === id)?.label ?? id} />
      </div>
    </div>
  )
}
