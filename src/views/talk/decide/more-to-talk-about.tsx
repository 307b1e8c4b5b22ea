import { lazy, Suspense, useId, useState } from 'react'
import { numberIn } from '../../../i18n/interface-words.ts'
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

const Readiness = lazy(async () => ({ default: (await import('../deeper/readiness.tsx')).Readiness }))

/** What may help to decide, each part on demand. */
export function MoreToTalkAbout() {
  const t = useWords('decide')
  const { consultation } = useTalk()
  const [isOpened, setOpened] = useState(false)
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={styles['more']}>
        {t('more')}
      </h2>
      <WantedRole />
      <Disclosure summary={t('ready.legend')} note={useReadinessNote()} onOpen={() => setOpened(true)}>
        <Suspense>{isOpened ? <Readiness /> : null}</Suspense>
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
