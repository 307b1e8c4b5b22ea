/** A day without a time or a zone, `2026-11-22`. Its schema stands apart, so that reckoning with days needs no zod. */
export type CalendarDay = string

export type LengthUnit = 'hours' | 'days' | 'weeks' | 'months' | 'years'

export interface LengthOfTime {
  amount: number
  unit: LengthUnit
}

/** `6 weeks` as an amount and a unit; the text has already passed `Length`. */
export function lengthOfTime(text: string): LengthOfTime {
  const [amount = '0', unit = 'days'] = text.split(' ')
  return { amount: Number(amount), unit: unit as LengthUnit }
}

const daysOf: Record<LengthUnit, number> = {
  hours: 1 / 24,
  days: 1,
  weeks: 7,
  months: 365.25 / 12,
  years: 365.25,
}

/** A length of time in days, so that lengths in different units can be held against each other. */
export const daysIn = ({ amount, unit }: LengthOfTime): number => amount * daysOf[unit]

/** The day that lies a length of time after another; a month that is too short ends on its last day. */
export function dayAfter(day: CalendarDay, text: string): CalendarDay {
  const { amount, unit } = lengthOfTime(text)
  const from = new Date(`${day}T00:00:00Z`)
  if (unit === 'months' || unit === 'years') {
    const months = Math.round(unit === 'years' ? amount * 12 : amount)
    const last = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months + 1, 0)).getUTCDate()
    const date = Math.min(from.getUTCDate(), last)
    return new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months, date))
      .toISOString()
      .slice(0, 10)
  }
  const days = unit === 'weeks' ? amount * 7 : unit === 'days' ? amount : amount / 24
  return new Date(from.getTime() + Math.round(days) * 86_400_000).toISOString().slice(0, 10)
}
