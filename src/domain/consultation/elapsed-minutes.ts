import type { Consultation } from './consultation.ts'

/** A talk that began longer ago was left and taken up again: how long it has lasted cannot be told. */
const longest = 60

/** Whole minutes since the consultation began; absent where nothing has begun or it began too long ago to say. */
export function elapsedMinutes({ begun }: Pick<Consultation, 'begun'>, now: string): number | undefined {
  if (!begun) return undefined
  const minutes = Math.floor((Date.parse(now) - Date.parse(begun.at)) / 60_000)
  return minutes >= 0 && minutes <= longest ? minutes : undefined
}
