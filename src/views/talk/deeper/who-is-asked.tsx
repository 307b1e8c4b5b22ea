import { useId } from 'react'
import type { Consultation } from '../../../domain/consultation/consultation.ts'
import { capacityIn, isTimeAloneAsked } from '../../../domain/consultation/who-decides.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { useWords } from '../../ui/words.ts'
import stage from '../stage.module.css'
import styles from '../start/start-stage.module.css'
import { useTalk } from '../talk.ts'

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
const timesAlone = ['had', 'declined', 'not-possible'] as const

interface WhoIsAskedProps {
  /** Who may be in the room. */
  people: readonly Consultation['present'][number][]
}

/** The questions behind "Who is here and who decides". */
export function WhoIsAsked({ people }: WhoIsAskedProps) {
  const t = useWords('talk')
  const { consultation, add } = useTalk()
  const id = useId()
  return (
    <>
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
      {isTimeAloneAsked(consultation) ? (
        <RadioGroup
          layout="row"
          legend={t('start.timeAlone.legend')}
          choices={timesAlone.map((value) => ({ value, label: t(`start.timeAlone.${value}`) }))}
          chosen={consultation.timeAlone}
          onChoose={(answer) => add({ type: 'timeAlone.offered', answer })}
        />
      ) : null}
    </>
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
        onChoose={(who) => add({ type: 'decider.recorded', who })}
      />
      {decider ? <Capacity {...decider} /> : null}
    </>
  )
}

/** Presumed of a person who decides; of a child, and where somebody else decides, only what was assessed is said. */
function Capacity(decider: NonNullable<Consultation['decider']>) {
  const t = useWords('talk')
  const { add } = useTalk()
  const { who, capacity } = decider
  const record = (now: 'presumed' | 'assessed') => add({ type: 'decider.recorded', who, capacity: now })
  const said = capacityIn(decider)
  if (said === 'parent') return <p className={stage['small']}>{t('start.capacity.parent')}</p>
  if (who === 'person' || who === 'person-with-support')
    return (
      <RadioGroup
        layout="row"
        legend={t('start.capacity.legend')}
        hint={t('start.capacity.hint')}
        choices={capacities.map((value) => ({ value, label: t(`start.capacity.${value}`) }))}
        chosen={capacity}
        onChoose={record}
      />
    )
  const isChild = who === 'child-consents'
  return (
    <div>
      <p className={stage['small']}>
        {t(isChild ? 'start.capacity.childHint' : 'start.capacity.unableHint')}
      </p>
      <Checkbox
        label={t(isChild ? 'start.capacity.child' : 'start.capacity.unable')}
        checked={said !== 'not-recorded'}
        onChange={(checked) => record(checked ? 'assessed' : 'presumed')}
      />
    </div>
  )
}
