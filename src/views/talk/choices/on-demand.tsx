import { lazy, Suspense, useState } from 'react'
import { Disclosure } from '../../ui/disclosure.tsx'
import { useWords } from '../../ui/words.ts'
import type { NamedEntriesProps } from '../deeper/named-entries.tsx'
import { useTalk } from '../talk.ts'
import styles from './choices-stage.module.css'

const NamedEntries = lazy(async () => ({
  default: (await import('../deeper/named-entries.tsx')).NamedEntries,
}))
const DeclinedInformation = lazy(async () => ({
  default: (await import('../deeper/declined-information.tsx')).DeclinedInformation,
}))

/** What people ask, what the choices are, what guidelines say, and what is not to be heard: there when it is wanted. */
export function OnDemand() {
  const t = useWords('choices')
  const { aid } = useTalk()
  const { options, questions = [], guidelines = [] } = aid.facts
  return (
    <div className={styles['onDemand']}>
      <Named section="options" title={t('options')} entries={options} />
      <Named section="questions" title={t('questions')} entries={questions} />
      <Named section="guidelines" title={t('guidelines')} entries={guidelines} />
      <Suspense>
        <DeclinedInformation />
      </Suspense>
    </div>
  )
}

interface NamedProps extends NamedEntriesProps {
  title: string
}

function Named({ title, ...named }: NamedProps) {
  const [isOpened, setOpened] = useState(false)
  if (named.entries.length === 0) return null
  return (
    <Disclosure summary={title} heads onOpen={() => setOpened(true)}>
      {isOpened ? (
        <Suspense>
          <NamedEntries {...named} />
        </Suspense>
      ) : null}
    </Disclosure>
  )
}
