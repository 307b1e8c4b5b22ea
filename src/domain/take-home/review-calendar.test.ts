import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CalendarEntry, reviewCalendar } from './review-calendar.ts'

const entry: CalendarEntry = {
  day: '2027-02-28',
  title: 'Talk to the practice again',
  text: 'Not an appointment: ask for one.',
  uid: 'a1b2',
  now: '2026-11-22T09:34:30.123Z',
}
const linesOf = (file: string) => file.split('\r\n')
const unfolded = (file: string) => file.replaceAll('\r\n ', '')

describe('the calendar file', () => {
  test('holds one whole day, in no time zone, with a reminder the day before', () => {
    expect(linesOf(reviewCalendar(entry))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Weigh Up//Review day//EN',
      'BEGIN:VEVENT',
      'UID:a1b2',
      'DTSTAMP:20261122T093430Z',
      'DTSTART;VALUE=DATE:20270228',
      'DTEND;VALUE=DATE:20270301',
      'SUMMARY:Talk to the practice again',
      'DESCRIPTION:Not an appointment: ask for one.',
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:Talk to the practice again',
      'TRIGGER:-P1D',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ])
  })

  test('writes commas, semicolons, backslashes and lines as the format does', () => {
    const file = reviewCalendar({ ...entry, title: 'a, b; c\\d', text: 'one\r\ntwo\nEND:VEVENT\u0007' })
    expect(file).toContain('SUMMARY:a\\, b\\; c\\\\d\r\n')
    expect(unfolded(file)).toContain('DESCRIPTION:one\\ntwo\\nEND:VEVENT\r\n')
  })

  test('folds a long line without parting a letter', () => {
    const text = 'Porozmawiaj z przychodnią jeszcze raz o tym, co wybrałeś — ملاحظة 🌼'.repeat(4)
    const file = reviewCalendar({ ...entry, text })
    for (const line of linesOf(file)) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    expect(unfolded(file)).toContain(`DESCRIPTION:${text.replaceAll(',', '\\,')}`)
    expect(file).not.toContain('\ufffd')
  })

  test('whatever is written, no line is too long and nothing of it becomes a line of its own', () => {
    const count = linesOf(unfolded(reviewCalendar(entry))).length
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.string({ unit: 'binary' }),
        (title, text) => {
          const file = reviewCalendar({ ...entry, title, text })
          for (const line of linesOf(file)) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
          expect(linesOf(unfolded(file))).toHaveLength(count)
          expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
        },
      ),
    )
  })
})
