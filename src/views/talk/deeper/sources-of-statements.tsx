import type { StatementFacts } from '../../../domain/aid/aid-facts.schema.ts'
import { webAddress } from '../../../domain/aid/web-address.ts'
import { useWords } from '../../ui/words.ts'
import { usePlainWords, useWordsBeside } from '../plain-words.ts'
import styles from '../start/start-stage.module.css'
import { useTalk } from '../talk.ts'

/** Each line for whom the aid is, with what it rests on. */
export function SourcesOfStatements() {
  const t = useWords('figures')
  const { aid } = useTalk()
  const plain = usePlainWords()
  const beside = useWordsBeside('talk')
  const { eligibility, sources } = aid.facts
  const all: [string, readonly StatementFacts[]][] = [
    ['urgent', eligibility.urgent],
    ['for', eligibility.for],
    ['not-for', eligibility.notFor],
    ['check-first', eligibility.checkFirst ?? []],
  ]
  const lines = all.flatMap(([section, statements]) =>
    statements.map((statement) => ({ path: `${section}.${statement.id}`, statement })),
  )
  return (
    <ul className={styles['statements']}>
      {lines.map(({ path, statement }) => (
        <li key={path}>
          {plain(path)}
          {statement.generalAdvice ? (
            <span className={styles['source']}>{beside(path)('generalAdvice')}</span>
          ) : null}
          {sources
            .filter(({ id }) => statement.sources?.includes(id))
            .map(({ id, address, title, authors, year }) => (
              <a
                key={id}
                className={styles['source']}
                href={webAddress(address)}
                rel="noreferrer"
                target="_blank"
              >
                <Titled line={t('cited.source', { title, authors, year })} title={title} />
              </a>
            ))}
        </li>
      ))}
    </ul>
  )
}

/** A title is in a language of its own. */
function Titled({ line, title }: { line: string; title: string }) {
  const [before, ...after] = title === '' ? [line] : line.split(title)
  if (after.length === 0) return line
  return (
    <>
      {before}
      <bdi>{title}</bdi>
      {after.join(title)}
    </>
  )
}
