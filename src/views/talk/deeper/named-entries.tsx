import { Prose } from '../../ui/prose.tsx'
import styles from '../choices/choices-stage.module.css'
import { SourceNames } from '../choices/where-from.tsx'
import { useFigureSentences, usePlainWords, useWordsBeside } from '../plain-words.ts'
import { useTalk } from '../talk.ts'

export interface NamedEntriesProps {
  section: 'options' | 'questions' | 'guidelines'
  entries: readonly { id: string; sources?: string[] | undefined; generalAdvice?: true | undefined }[]
}

/** Each entry of a section of the aid with its name, its words and where they are from. */
export function NamedEntries({ section, entries }: NamedEntriesProps) {
  const beside = useWordsBeside('talk')
  const { words } = useTalk()
  const sentences = useFigureSentences()
  const plain = usePlainWords()
  return (
    <div className={styles['named']}>
      {entries.map(({ id, sources = [], generalAdvice }) => (
        <section key={id}>
          <h3>{plain(`${section}.${id}.name`)}</h3>
          <Prose text={proseOf(`${section}.${id}.about`)} />
          <p className={styles['soft']}>
            <SourceNames sources={sources} />
            {generalAdvice ? ` ${beside(`${section}.${id}.name`)('generalAdvice')}` : null}
          </p>
        </section>
      ))}
    </div>
  )

  function proseOf(path: string): string {
    return sentences.of(path).prose(words(path))
  }
}
