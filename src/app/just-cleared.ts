let isCleared = false

/** That a talk was cleared: its own screen is gone, so the start page says it, once. */
export const justCleared = {
  note: () => {
    isCleared = true
  },
  take: () => {
    const was = isCleared
    isCleared = false
    return was
  },
}
