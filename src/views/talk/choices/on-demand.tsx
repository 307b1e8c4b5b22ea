import { lazy, Suspense } from 'react'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Prose } from '../../ui/prose.tsx'
import { useWords } from '../../ui/words.ts'
import { useFigureSentences, usePlainWords } from '../plain-words.ts'
import { useTalk } from '../talk.ts'
import styles from './choices-stage.module.css'
import { SourceNames } from './where-from.tsx'

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

interface NamedProps {
  section: 'options' | 'questions' | 'guidelines'
  title: string
  entries: readonly { id: string; sources?: string[] | undefined; generalAdvice?: true | undefined }[]
}

function Named({ section, title, entries }: NamedProps) {
  const t = useWords('choices')
  const { words } = useTalk()
  const sentences = useFigureSentences()
  const plain = usePlainWords()
  if (entries.length === 0) return null
  return (
    <Disclosure summary={title} heads>
      <div className={styles['named']}>
        {entries.map(({ id, sources = [], generalAdvice }) => (
          <section key={id}>
            <h3>{plain(`${section}.${id}.name`)}</h3>
            <Prose text={sentences.prose(words(`${section}.${id}.about`))} />
            <p className={styles['soft']}>
              <SourceNames sources={sources} />
              {generalAdvice ? ` ${t('source.generalAdvice')}` : null}
            </p>
          </section>
        ))}
      </div>
    </Disclosure>
  )
}
