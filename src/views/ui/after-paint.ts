const waiting = new Set<() => void>()
let isHearing = false

/**
 * Does `work` once the screen shows what was changed before: whoever pressed sees at once that it was heard. What waits is
 * done at the next press or key, so that nothing overtakes it, and when the page is left, so that nothing is lost.
 */
export function afterPaint(work: () => void): void {
  if (!isHearing) hear()
  waiting.add(work)
  requestAnimationFrame(() => setTimeout(doWhatWaits))
}

/** Once and for good: to begin anew with each key costs more than to hear each. */
function hear() {
  isHearing = true
  for (const ending of ['pointerdown', 'keydown', 'pagehide', 'visibilitychange', 'hashchange'])
    addEventListener(ending, doWhatWaits, true)
}

function doWhatWaits() {
  if (waiting.size === 0) return
  const all = [...waiting]
  waiting.clear()
  for (const work of all) work()
}
