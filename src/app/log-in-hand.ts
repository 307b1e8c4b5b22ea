/** The consultation in hand as a file's text, for the moment when everything else has failed. */
let readLog: (() => string | undefined) | undefined

export function keepLogInHand(read: () => string | undefined): () => void {
  readLog = read
  return () => {
    if (readLog === read) readLog = undefined
  }
}

/** Undefined where no consultation is in hand or it cannot be written down. */
export function logInHand(): string | undefined {
  try {
    return readLog?.()
  } catch {
    return undefined
  }
}
