import { lazy, Suspense, useState } from 'react'
import { Disclosure } from '../../ui/disclosure.tsx'
import { useWords } from '../../ui/words.ts'
import styles from './start-stage.module.css'

const Sources = lazy(async () => ({
  default: (await import('../deeper/sources-of-statements.tsx')).SourcesOfStatements,
}))

/** On demand, and fetched only then: each line with what it rests on. */
export function StatementSources() {
  const t = useWords('talk')
  const [isWanted, setWanted] = useState(false)
  return (
    <div className={styles['sources']}>
      <Disclosure summary={t('start.source')} onOpen={() => setWanted(true)}>
        <Suspense>{isWanted ? <Sources /> : null}</Suspense>
      </Disclosure>
    </div>
  )
}
