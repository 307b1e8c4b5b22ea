import { useId } from 'react'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { useWords } from '../../ui/words.ts'
import { useTalk } from '../talk.ts'
import styles from './start-stage.module.css'

const people = ['person', 'partner', 'parent', 'carer', 'interpreter', 'other'] as const
const ways = ['in-person', 'phone', 'video', 'home-visit'] as const
const deciders = [
  'person',
  'person-with-support',
  'parent',
  'child-consents',
  'attorney',
  'best-interests',
] as const
const capacities = ['presumed', 'assessed'] as const

/** Who is in the room, how, and who decides; all of it optional. */
export function WhoIsHere() {
  const t = useWords('talk')
  const { consultation, add } = useTalk()
  const id = useId()
  const here = people.filter((who) => consultation.present.includes(who))
  return (
    <Disclosure summary={t('start.who.summary')} note={here.map((who) => t(`start.who.${who}`)).join(', ')}>
      <fieldset aria-labelledby={id}>
        <div className={styles['legend']} id={id}>
          {t('start.who.legend')}
        </div>
        <div className={styles['people']}>
          {people.map((who) => (
            <Checkbox
              key={who}
              label={t(`start.who.${who}`)}
              checked={consultation.present.includes(who)}
              onChange={(present) => add({ type: 'presence.recorded', who, present })}
            />
          ))}
        </div>
      </fieldset>
      <RadioGroup
        layout="row"
        legend={t('start.how.legend')}
        choices={ways.map((value) => ({ value, label: t(`start.how.${value}`) }))}
        chosen={consultation.contact}
        onChoose={(how) => add({ type: 'contact.recorded', how })}
      />
      <WhoDecides />
    </Disclosure>
  )
}

function WhoDecides() {
  const t = useWords('talk')
  const { consultation, add } = useTalk()
  const { decider } = consultation
  return (
    <>
      <RadioGroup
        layout="row"
        legend={t('start.decider.legend')}
        choices={deciders.map((value) => ({ value, label: t(`start.decider.${value}`) }))}
        chosen={decider?.who}
        onChoose={(who) => add({ type: 'decider.recorded', who, capacity: decider?.capacity ?? 'presumed' })}
      />
      {decider ? (
        <RadioGroup
          layout="row"
          legend={t('start.capacity.legend')}
          choices={capacities.map((value) => ({ value, label: t(`start.capacity.${value}`) }))}
          chosen={decider.capacity}
          onChoose={(capacity) => add({ type: 'decider.recorded', who: decider.who, capacity })}
        />
      ) : null}
    </>
  )
}
