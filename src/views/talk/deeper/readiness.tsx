import type { Stage } from '../../../navigation/route.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { useWords } from '../../ui/words.ts'
import styles from '../decide/decide-stage.module.css'
import { useTalk } from '../talk.ts'

const helpsWith = {
  sure: 'choices',
  understand: 'choices',
  'what-matters': 'matters',
  supported: 'next',
} as const satisfies Record<string, Stage>
const items = ['sure', 'understand', 'what-matters', 'supported'] as const

/** Four questions on how ready the person feels, and where to go where the answer is no. */
export function Readiness() {
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
