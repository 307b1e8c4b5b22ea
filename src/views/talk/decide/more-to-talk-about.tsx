import { useId } from 'react'
import type { Stage } from '../../../navigation/route.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { useWords } from '../../ui/words.ts'
import { WrittenField } from '../../ui/written-field.tsx'
import { CliniciansOwn } from '../clinicians-own.tsx'
import { useTalk } from '../talk.ts'
import { ClinicianRecommends } from './clinician-recommends.tsx'
import styles from './decide-stage.module.css'

const roles = ['person', 'together', 'clinician'] as const
const items = ['sure', 'understand', 'what-matters', 'supported'] as const
const helpsWith: Record<(typeof items)[number], Stage> = {
  sure: 'choices',
  understand: 'choices',
  'what-matters': 'matters',
  supported: 'next',
}

/** What may help to decide, each part on demand. */
export function MoreToTalkAbout() {
  const t = useWords('decide')
  const { consultation, add } = useTalk()
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={styles['more']}>
        {t('more')}
      </h2>
      <Disclosure summary={t('role.legend')} note={consultation.role && t(`role.${consultation.role}`)}>
        <RadioGroup
          layout="row"
          legendHidden
          legend={t('role.legend')}
          choices={roles.map((value) => ({ value, label: t(`role.${value}`) }))}
          chosen={consultation.role}
          onChoose={(role) => add({ type: 'role.wanted', role })}
        />
      </Disclosure>
      <Disclosure summary={t('ready.legend')}>
        <Readiness />
      </Disclosure>
      <CliniciansOwn>
        <Disclosure
          summary={t('understanding.title')}
          note={consultation.understandingChecked ? t('understanding.checked') : undefined}
        >
          <p>{t('understanding.hint')}</p>
          <div>
            <Checkbox
              label={t('understanding.checked')}
              checked={consultation.understandingChecked}
              onChange={(checked) => add({ type: 'understanding.checked', checked })}
            />
          </div>
          <WrittenField
            label={t('understanding.again')}
            stored={consultation.explainedAgain}
            onWritten={(text) => add({ type: 'understanding.explainedAgain', text })}
          />
        </Disclosure>
        <ClinicianRecommends />
      </CliniciansOwn>
    </section>
  )
}

function Readiness() {
  const t = useWords(['decide', 'talk'])
  const { consultation, add, linkToStage } = useTalk()
  return (
    <fieldset aria-label={t('decide:ready.legend')} className={styles['ready']}>
      {items.map((item) => (
        <div key={item} className={styles['item']}>
          <RadioGroup
            layout="row"
            legend={t(`decide:ready.${item}.ask`)}
            choices={[
              { value: 'yes', label: t('decide:ready.yes') },
              { value: 'no', label: t('decide:ready.no') },
            ]}
            chosen={consultation.readiness[item]}
            onChoose={(answer) => add({ type: 'readiness.answered', item, answer })}
          />
          {consultation.readiness[item] === 'no' ? (
            <p className={styles['help']}>
              {t(`decide:ready.${item}.help`)}{' '}
              <a href={linkToStage(helpsWith[item])}>
                {t('decide:ready.goTo', { stage: t(`talk:stages.${helpsWith[item]}`) })}
              </a>
            </p>
          ) : null}
        </div>
      ))}
    </fieldset>
  )
}
