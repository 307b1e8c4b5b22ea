import type { SecondPerson } from '../../../domain/consultation/consultation.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { Button } from '../../ui/button.tsx'
import { useWords } from '../../ui/words.ts'
import { SayWhatMatters } from '../matters/say-what-matters.tsx'
import stage from '../stage.module.css'
import { useTalk } from '../talk.ts'

const silent: Pick<SecondPerson, 'ownWords' | 'priorities' | 'ownPriorities'> = {
  ownWords: '',
  priorities: [],
  ownPriorities: [],
}

/** Somebody else has the screen: the same question, the same statements, and nothing of what the first person said. */
export function SecondTurn() {
  const t = useWords('matters')
  const { consultation, add, newId, mayWrite } = useTalk()
  const announce = useAnnounce()
  function handBack() {
    add({ type: 'secondPerson.handedBack' })
    announce(t('second.handedBack'))
  }
  return (
    <>
      <p className={stage['lead']}>{t('second.lead')}</p>
      <SayWhatMatters
        answers={consultation.secondPerson ?? silent}
        onSaid={(text) => add({ type: 'secondPerson.said', text })}
        onToggle={(priority, chosen) =>
          add({
            type: chosen ? 'secondPerson.priorityChosen' : 'secondPerson.priorityDropped',
            priority,
          })
        }
        onAdded={(text) => add({ type: 'secondPerson.priorityAdded', priority: newId(), text })}
        onPlace={(priority, to) => add({ type: 'secondPerson.priorityPlaced', priority, to })}
      />
      <div>
        <Button disabled={!mayWrite} onClick={handBack}>
          {t('second.handBack')}
        </Button>
      </div>
    </>
  )
}
