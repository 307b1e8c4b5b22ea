import type { Clock } from '../../ports/surroundings.port.ts'

/** The machine's own time, UTC. */
export const systemClock: Clock = () => new Date().toISOString()

/** The calendar day here and now, `2026-11-22`: what a person in this place calls today. */
export function localDay(now = new Date()): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
