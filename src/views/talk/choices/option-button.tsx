import { lazy, Suspense, useState } from 'react'
import { useAnnounce } from '../../ui/announcer.tsx'
import { Button } from '../../ui/button.tsx'
import { nameWith } from '../../ui/name-with.ts'
import { useWords } from '../../ui/words.ts'
import { usePlainWords } from '../plain-words.ts'
import { useTalk } from '../talk.ts'
import { Writable } from '../writable.tsx'
import { focusChoice } from './focus-choice.ts'
import styles from './option-head.module.css'

const PutAside = lazy(async () => ({ default: (await import('./put-aside.tsx')).PutAside }))

/** Puts a choice aside, or brings it back. */
export function OptionButton({ option }: { option: string }) {
  const t = useWords('choices')
  const { consultation, patientView, add } = useTalk()
  const plain = usePlainWords()
  const announce = useAnnounce()
  const [asking, setAsking] = useState(false)
  const name = plain(`options.${option}.name`)
  const isOut = option in consultation.ruledOut
  const does = t(isOut ? 'option.bringBack' : 'option.notForMe')
  const bringBack = () => {
    add({ type: 'option.broughtBack', option })
    announce(t('option.nowBack', { option: name }))
    focusChoice(option)
  }
  // It would do nothing there; why a choice is put aside stands beside its name.
  if (patientView === 'window') return null
  return (
    <>
      <Writable>
        <Button
          kind="quiet"
          className={styles['button']}
          data-choice={option}
          aria-label={nameWith(does, name)}
          onClick={isOut ? bringBack : () => setAsking(true)}
        >
          {does}
        </Button>
      </Writable>
      {asking ? (
        <Suspense fallback={null}>
          <PutAside option={option} name={name} onClose={() => setAsking(false)} />
        </Suspense>
      ) : null}
    </>
  )
}
