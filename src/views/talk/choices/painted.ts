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
