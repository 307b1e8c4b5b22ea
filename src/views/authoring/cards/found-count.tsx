import type { PlacedFinding } from '../../../domain/aid/finding.ts'
import { useWords } from '../../ui/words.ts'
import styles from './cards.module.css'

/** How many errors the checks find in something folded; where there is none, how many things to look at. */
export function FoundCount({ found }: { found: readonly PlacedFinding[] }) {
  const t = useWords('cards')
  const errors = found.filter(({ severity }) => severity === 'error').length
  if (errors > 0) return <span className={styles['toMend']}>{t('toMend', { count: errors })}</span>
  if (found.length > 0) return <span className={styles['soft']}>{t('toSee', { count: found.length })}</span>
  return null
}
