import { z } from '../shared/z.ts'

/** What a person wrote into their own copy of the file. */
export interface OwnNotes {
  notes: string
  questions: string[]
}

const block = /<script type="application\/json" id="weigh-up-notes">([^<]*)<\/script>/

/** As the file's own fields hold them: up to 4,000 signs each, the questions one on each line. */
const Stored = z.object({
  format: z.literal(1),
  notes: z.string().check(z.maxLength(4000)),
  questions: z.string().check(z.maxLength(4000)),
})

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** A message from home holds 50 questions of 1,000 signs. Of 4,000 signs, more than these in a line of their own stand together at the end. */
const linesOfTheirOwn = 40
const longestLine = 1000

function questionsIn(text: string): string[] {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const together = lines.slice(linesOfTheirOwn).join(' ')
  return [...lines.slice(0, linesOfTheirOwn), together].flatMap((line) =>
    Array.from({ length: Math.ceil(line.length / longestLine) }, (_, piece) =>
      line.slice(piece * longestLine, (piece + 1) * longestLine),
    ),
  )
}

/** The notes in a summary file, found as text; undefined where nobody wrote any, or they cannot be read. */
export function readOwnNotes(html: string): OwnNotes | undefined {
  const stored = Stored.safeParse(parsed(block.exec(html)?.[1] ?? ''))
  if (!stored.success) return undefined
  const questions = questionsIn(stored.data.questions)
  const notes = stored.data.notes.trim()
  return notes === '' && questions.length === 0 ? undefined : { notes, questions }
}
