import { isSameFact } from '../draft-edit.ts'
import type { DraftNote } from '../draft-note.ts'

type CommentNote = Extract<DraftNote, { comment: string }>
type Made = Extract<DraftNote, { type: 'comment.made' }>

const isMade = (note: DraftNote): note is Made => note.type === 'comment.made'
const isOfComment = (note: DraftNote): note is CommentNote => 'comment' in note

const factOf = (note: DraftNote) => {
  const { by, quote, ...rest } = { quote: undefined, ...note }
  return { ...rest, by: { ...by }, ...(quote && { quote: { ...quote } }) }
}

const isSameNote = (one: DraftNote, other: DraftNote): boolean => isSameFact(factOf(one), factOf(other))

const isSameComment = (one: Made, other: Made): boolean =>
  isSameNote({ ...one, comment: '' }, { ...other, comment: '' })

/** The comments of theirs as they are called here: the same one by the same name, another one by a name that is free. */
function namesHere(mine: readonly DraftNote[], theirs: readonly DraftNote[]): Map<string, string> {
  const own = mine.filter(isMade)
  const names = new Map<string, string>()
  const taken = new Set([...mine, ...theirs].filter(isOfComment).map(({ comment }) => comment))
  for (const made of theirs.filter(isMade)) {
    if (names.has(made.comment)) continue
    const alike = own.filter((one) => isSameComment(one, made) && ![...names.values()].includes(one.comment))
    const same = alike.find(({ comment }) => comment === made.comment) ?? alike[0]
    let name = same?.comment ?? made.comment
    if (!same && own.some(({ comment }) => comment === name)) {
      let count = 2
      while (taken.has(`${made.comment}-${count}`)) count += 1
      name = `${made.comment}-${count}`
      taken.add(name)
    }
    names.set(made.comment, name)
  }
  return names
}

/** What must not have the last word over what somebody else said on the same day. */
const isGiven = (note: DraftNote): boolean =>
  note.type === 'comment.resolved' || (note.type === 'item.judged' && note.isMet)

/** What is told of one machine stays there. */
export const mayTravel = ({ type }: DraftNote): boolean => type !== 'version.used'

/** What they said and what is not here yet, as it is called here. */
export function newNotes(mine: readonly DraftNote[], theirs: readonly DraftNote[]): DraftNote[] {
  return notesOf(mine, theirs).filter((note) => !mine.some((one) => isSameNote(one, note)))
}

function notesOf(mine: readonly DraftNote[], theirs: readonly DraftNote[]): DraftNote[] {
  const names = namesHere(mine, theirs)
  return theirs
    .filter(mayTravel)
    .map((note) => (isOfComment(note) ? { ...note, comment: names.get(note.comment) ?? note.comment } : note))
}

/** Both logs as one, by day; nobody's note is changed or left out, and each log keeps its order. */
export function mergedNotes(mine: readonly DraftNote[], theirs: readonly DraftNote[]): DraftNote[] {
  const made = [...mine]
  let at = 0
  for (const note of notesOf(mine, theirs)) {
    const there = made.findIndex((one) => isSameNote(one, note))
    if (there >= 0) {
      at = Math.max(at, there + 1)
      continue
    }
    const isBefore = (one: DraftNote | undefined) =>
      one !== undefined && (isGiven(note) ? one.on < note.on : one.on <= note.on)
    while (isBefore(made[at])) at += 1
    made.splice(at, 0, note)
    at += 1
  }
  return made
}
