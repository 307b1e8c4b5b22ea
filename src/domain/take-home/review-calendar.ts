import { type CalendarDay, dayAfter } from '../shared/calendar.ts'
import { freeText } from '../summary/free-text.ts'

/** What a calendar is told of the day: neutral words, as others may look at it. */
export interface CalendarEntry {
  day: CalendarDay
  title: string
  text: string
  /** Unlike that of any other entry. */
  uid: string
  /** When the file is made, UTC, `2026-11-22T09:30:00.000Z`. */
  now: string
}

/** RFC 5545, 3.3.11: what is written otherwise within a text. Control characters have no place in it. */
const escaped = (text: string): string =>
  freeText(text)
    .replace(/\\/g, '\\\\')
    .replace(/[;,]/g, (sign) => `\\${sign}`)
    .replaceAll('\n', '\\n')

const longestLine = 75

/** RFC 5545, 3.1: no line is longer than 75 octets in UTF-8, and no character is parted; a line that goes on begins with a space. */
function folded(line: string): string {
  const octets = new TextEncoder()
  const lines: string[] = []
  let part = ''
  let length = 0
  for (const sign of line) {
    const more = octets.encode(sign).length
    if (length + more > longestLine) {
      lines.push(part)
      part = ' '
      length = 1
    }
    part += sign
    length += more
  }
  return [...lines, part].join('\r\n')
}

const plainDay = (day: CalendarDay): string => day.replaceAll('-', '')

/**
 * A day in a calendar as an iCalendar file (RFC 5545): the whole day, in no time zone, with a reminder the day before.
 */
export function reviewCalendar({ day, title, text, uid, now }: CalendarEntry): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Weigh Up//Review day//EN',
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${now.slice(0, 19).replace(/[-:]/g, '')}Z`,
    `DTSTART;VALUE=DATE:${plainDay(day)}`,
    `DTEND;VALUE=DATE:${plainDay(dayAfter(day, '1 days'))}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(text)}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    'TRIGGER:-P1D',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return `${lines.map(folded).join('\r\n')}\r\n`
}
