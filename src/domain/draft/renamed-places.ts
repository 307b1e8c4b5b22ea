import { type DraftNote, reviewOf } from './draft-note.ts'
import type { EntryKind } from './entry-kinds.ts'
import { figureAt } from './figure-place.ts'

/** An entry, or a group of an axis, that has another id now. */
export interface Renamed {
  kind: EntryKind
  id: string
  to: string
  /** The axis, where it is one of its groups. */
  axis?: string
}

/** Within a figure's place: the choices that it is of, and the group. */
function figureRenamed(place: string, { kind, id, to, axis }: Renamed): string {
  if (!figureAt(place)) return place
  const [said = '', names = '', group = ''] = place.split('/')
  const renamed = (one: string) => (kind === 'options' && one === id ? to : one)
  return [
    said,
    names.split('+').map(renamed).join('+'),
    axis !== undefined && group === id ? to : group,
  ].join('/')
}

/** A place of words or figures by its new name; the same where the renamed entry has no part in it. */
export function placeRenamed(place: string, renamed: Renamed): string {
  const { kind, id, to, axis } = renamed
  const own = axis === undefined ? [kind, id] : ['axes', axis, id]
  const steps = figureRenamed(place, renamed).split('.')
  const isUnder = own.every((step, at) => steps[at] === step)
  if (isUnder) return steps.with(own.length - 1, to).join('.')
  // Words that stand for a choice under a burden or a result.
  const at = steps[0] === 'burdens' ? 2 : steps[0] === 'outcomes' ? 3 : -1
  const isOfOption = kind === 'options' && steps.length === at + 1 && steps[at] === id
  return isOfOption ? steps.with(at, to).join('.') : steps.join('.')
}

/**
 * The comments about a renamed entry, each made once more at its new place: that is where it stands from then on. An
 * axis' groups are called by no more than their own id in a figure's place, so a group of another axis by the same id
 * moves nothing: `axisOf` says of which axis a result is.
 */
export function movedComments(
  notes: readonly DraftNote[],
  renamed: Renamed,
  axisOf: (result: string) => string | undefined,
): DraftNote[] {
  return reviewOf(notes).comments.flatMap(
    ({ isOpen: _isOpen, earlier: _earlier, ...comment }): DraftNote[] => {
      const figure = figureAt(comment.place)
      if (figure && renamed.axis !== undefined && axisOf(figure.result) !== renamed.axis) return []
      const place = placeRenamed(comment.place, renamed)
      return place === comment.place ? [] : [{ type: 'comment.made', ...comment, place }]
    },
  )
}
