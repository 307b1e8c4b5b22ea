import { useId } from 'react'
import type { Consultation } from '../../../domain/consultation/consultation.ts'
import { capacityIn, isTimeAloneAsked } from '../../../domain/consultation/who-decides.ts'
import { withCommas } from '../../../i18n/languages.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { useLanguage, useWords } from '../../ui/words.ts'
import stage from '../stage.module.css'
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
const timesAlone = ['had', 'declined', 'not-possible'] as const

/** Who is in the room, how, and who decides; all of it optional. */
export function WhoIsHere() {
  const t = useWords('talk')
  const { consultation, add } = useTalk()
  const language = useLanguage()
  const id = useId()
  const { decider } = consultation
  const here = people.filter((who) => consultation.present.includes(who)).map((who) => t(`start.who.${who}`))
  const decides = decider && t('start.decider.said', { who: t(`start.decider.${decider.who}`) })
  return (
    <Disclosure
      summary={t('start.who.summary')}
      note={[withCommas(language, here), decides].filter(Boolean).join(' · ')}
    >
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
