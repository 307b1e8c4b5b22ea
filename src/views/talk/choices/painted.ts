import { useEffect, useState } from 'react'

/**
 * False in the first frame, then true: a slow machine shows what the window holds before the rest is made. What comes
 * later has its place already, beside or below what is seen, so that nothing moves.
 */
export function usePainted(): boolean {
  const [isPainted, setPainted] = useState(false)
  useEffect(() => {
    let turn = 0
    const frame = requestAnimationFrame(() => {
      turn = window.setTimeout(() => setPainted(true))
    })
    return () => {
      cancelAnimationFrame(frame)
      window.clearTimeout(turn)
    }
  }, [])
  return isPainted
}

/** The least that things take up on a screen, in pixels: what stands above and below the table, a row, a line of a choice. */
const least = { around: 345, row: 52, line: 87, name: 320, column: 189 }

/** What of a table the window has room for: so many rows, or so many lines of choices with so many columns beside their names. */
export function windowHolds({
  innerHeight: high,
  innerWidth: wide,
}: Pick<Window, 'innerHeight' | 'innerWidth'>) {
  const room = Math.max(high - least.around, 1)
  // From 1100 pixels on the picture stands beside the table and takes three tenths of the width.
  const beside = wide > 1100 ? 0.7 * wide : wide
  return {
    rows: Math.ceil(room / least.row),
    lines: Math.ceil(room / least.line),
    columns: Math.ceil(Math.max(beside - least.name, 1) / least.column),
  }
}
