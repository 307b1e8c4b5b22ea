import { useId } from 'react'
import { numberIn } from '../../../i18n/interface-words.ts'
import type { Stage } from '../../../navigation/route.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { useLanguage, useWords } from '../../ui/words.ts'
import { CliniciansOwn } from '../clinicians-own.tsx'
import { useTalk } from '../talk.ts'
import { ClinicianRecommends } from './clinician-recommends.tsx'
import styles from './decide-stage.module.css'
import { WhatItAdds } from './what-it-adds.tsx'

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
  const { consultation } = useTalk()
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={styles['more']}>
        {t('more')}
      </h2>
      <WantedRole />
      <Disclosure summary={t('ready.legend')} note={useReadinessNote()}>
        <Readiness />
      </Disclosure>
      <WhatItAdds />
      {consultation.role === 'clinician' ? null : (
        <CliniciansOwn>
          <ClinicianRecommends />
        </CliniciansOwn>
      )}
    </section>
  )
}

/** How involved the person wants to be: it changes where the clinician's recommendation stands, and hides nothing. */
function WantedRole() {
  const t = useWords('decide')
  const { consultation, add, patientView } = useTalk()
  const announce = useAnnounce()
  const { role } = consultation
  return (
    <Disclosure summary={t('role.legend')} note={role && t(`role.${role}`)}>
      <RadioGroup
        layout="row"
        legendHidden
        legend={t('role.legend')}
        choices={roles.map((value) => ({ value, label: t(`role.${value}`) }))}
        chosen={role}
        onChoose={(wanted) => {
          add({ type: 'role.wanted', role: wanted })
          if (!patientView) announce(t(`role.means.${wanted}`))
        }}
      />
      {/* It stands in the clinician's view alone. */}
      {role && !patientView ? <p>{t(`role.means.${role}`)}</p> : null}
    </Disclosure>
  )
}

/** How many of the questions are answered, seen while they are closed. */
function useReadinessNote(): string | undefined {
  const t = useWords('decide')
  const language = useLanguage()
  const { readiness } = useTalk().consultation
  const answered = items.filter((item) => readiness[item])
  const noes = items.filter((item) => readiness[item] === 'no').length
  const number = (value: number) => numberIn(language, value)
  if (answered.length === 0) return undefined
  const counted = { n: number(answered.length), count: number(items.length) }
  return noes === 0 ? t('ready.answered', counted) : t('ready.noes', { ...counted, noes: number(noes) })
}

function Readiness() {
  const t = useWords(['decide', 'talk'])
  const { consultation, add, linkToStage } = useTalk()
  const announce = useAnnounce()
  return (
    <fieldset aria-label={t('decide:ready.legend')} className={styles['ready']}>
      {items.map((item) => (
        <div key={item}>
          <RadioGroup
            layout="row"
            legend={t(`decide:ready.${item}.ask`)}
            choices={[
              { value: 'yes', label: t('decide:ready.yes') },
              { value: 'no', label: t('decide:ready.no') },
            ]}
            chosen={consultation.readiness[item]}
            onChoose={(answer) => {
              add({ type: 'readiness.answered', item, answer })
              if (answer === 'no') announce(t(`decide:ready.${item}.help`))
            }}
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
