const waiting = new Set<() => void>()

/**
 * Does `work` once the screen shows what was changed before: whoever pressed sees at once that it was heard. What waits is
 * done at the next press or key, so that nothing overtakes it, and when the page is left, so that nothing is lost.
 */
export function afterPaint(work: () => void): void {
  if (waiting.size === 0) listen()
  waiting.add(work)
  requestAnimationFrame(() => setTimeout(doWhatWaits))
}

const endings = ['pointerdown', 'keydown', 'pagehide', 'visibilitychange', 'hashchange'] as const

function listen() {
  for (const ending of endings) addEventListener(ending, doWhatWaits, { capture: true, once: true })
}

function doWhatWaits() {
  const all = [...waiting]
  waiting.clear()
  for (const ending of endings) removeEventListener(ending, doWhatWaits, { capture: true })
  for (const work of all) work()
}
