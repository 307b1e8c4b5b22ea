import { useMemo } from 'react'
import type { CodeModules } from './by-hand.ts'
import styles from './giving.module.css'

/** The light border that every reader needs, in modules. */
const border = 4

/** One stroke for each run of dark modules in a row. */
const strokesOf = (modules: CodeModules): string =>
  modules
    .flatMap((row, y) =>
      row.map((isDark, x) => {
        if (!isDark || row[x - 1]) return ''
        const end = row.indexOf(false, x)
        return `M${x + border} ${y + border}h${(end < 0 ? row.length : end) - x}v1H${x + border}z`
      }),
    )
    .join('')

interface QrPictureProps {
  modules: CodeModules
  /** What it is and how it is used: the code itself says nothing to anybody. */
  label: string
}

/** A code for a camera: dark on light on every screen, whatever its colours are. */
export function QrPicture({ modules, label }: QrPictureProps) {
  const across = modules.length + 2 * border
  const strokes = useMemo(() => strokesOf(modules), [modules])
  return (
    <svg className={styles['code']} viewBox={`0 0 ${across} ${across}`} role="img" aria-label={label}>
      <rect className={styles['light']} width={across} height={across} />
      <path className={styles['dark']} d={strokes} />
    </svg>
  )
}
