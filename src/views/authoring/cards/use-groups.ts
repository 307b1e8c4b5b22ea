import { use, useCallback, useEffect, useRef, useState } from 'react'
import type { DraftEdit, EditRefusal } from '../../../domain/draft/draft-edit.ts'
import type { DraftReading } from '../../../domain/draft/draft-reading.ts'
import { listAt } from '../../../domain/draft/entry-kinds.ts'
import { textAt } from '../../../domain/draft/fact-at.ts'
import { placeKey } from '../../../domain/draft/finding-places.ts'
import {
  addingGroup,
  groupsOf,
  movingGroup,
  type NewGroup,
  takingOutGroup,
} from '../../../domain/draft/group-edits.ts'
import { resultPaths } from '../../../domain/draft/id-mentions.ts'
import { renamingGroup } from '../../../domain/draft/renaming.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { useWords } from '../../ui/words.ts'
import { useWorkbench } from '../workbench.ts'
import { EntryContext, placeNow, useFact } from './entry.ts'
import { useGroupNames } from './group-names.ts'
import type { RenameRefusal } from './id-field.tsx'
import { useCarriedNotes } from './use-rename.ts'

interface Next {
  id: string
  on: 'summary' | '[data-does="up"]' | '[data-does="down"]' | '[data-does="id"]'
}

const idsIn = (reading: DraftReading, axis: number): string[] =>
  listAt(reading.value, groupsOf(axis)).map((_, place) =>
    textAt(reading.value, [...groupsOf(axis), place, 'id']),
  )

/** Puts the focus where it belongs once the list stands as it will. */
function useNextFocus() {
  const { path, value } = useFact(['groups'])
  const list = useRef<HTMLDivElement>(null)
  const next = useRef<Next>(undefined)
  useEffect(() => {
    const { current } = next
    if (!current) return
    const place = listAt(value, path).findIndex((_, at) => textAt(value, [...path, at, 'id']) === current.id)
    const row = list.current?.querySelector(
      `[data-place="${CSS.escape(placeKey({ in: 'facts', path: [...path, place] }))}"]`,
    )
    const part = row?.querySelector<HTMLElement>(current.on) ?? row?.querySelector<HTMLElement>('summary')
    if (!part) return
    next.current = undefined
    part.focus()
  })
  const goTo = useCallback((where: Next | undefined) => {
    next.current = where
  }, [])
  return { list, goTo }
}

type Made = (now: DraftReading, axis: number, place: number) => readonly DraftEdit[] | undefined

/** Changes are made from the axis and the place of the group as they stand when their turn comes. */
function useMaking() {
  const { change } = useWorkbench()
  const entry = use(EntryContext)
  return (id: string | undefined, edits: Made): Promise<EditRefusal | undefined> =>
    change((now) => {
      const axis = entry && placeNow(now, entry)
      if (axis === undefined) return undefined
      const place = id === undefined ? -1 : idsIn(now, axis).indexOf(id)
      return id !== undefined && place < 0 ? undefined : edits(now, axis, place)
    })
}

function useNames() {
  const { reading } = useWorkbench()
  const entry = use(EntryContext)
  const { name } = useGroupNames()
  const ids = reading && entry ? idsIn(reading, entry.place) : []
  const names = (place: number): string => (entry ? name(entry.place, place) : '')
  return { ids, names, named: (id: string) => names(ids.indexOf(id)) }
}

type GoTo = ReturnType<typeof useNextFocus>['goTo']

/** Gives a group another id, and every place that names it, in one step. */
function useGroupRename(goTo: GoTo) {
  const t = useWords('card-facts')
  const announce = useAnnounce()
  const carry = useCarriedNotes()
  const make = useMaking()
  const { named } = useNames()
  return async (id: string, to: string): Promise<RenameRefusal | undefined> => {
    const found: { refused?: RenameRefusal; edits?: readonly DraftEdit[]; axis?: string } = {}
    const name = named(id)
    const why = await make(id, (now, axis, place) => {
      const renaming = renamingGroup(now, axis, place, to)
      if ('edits' in renaming) {
        goTo({ id: to, on: 'summary' })
        found.edits = renaming.edits
        found.axis = textAt(now.value, ['axes', axis, 'id'])
        return renaming.edits
      }
      found.refused = renaming.refused
      return []
    })
    if (why === undefined) carry(found.edits, { kind: 'axes', id, to, axis: found.axis ?? '' })
    const refused = found.refused ?? why
    if (refused === undefined && to !== id) announce(t('id.done', { name, id: to }))
    return refused
  }
}

/** Says what was done, or why it was not. */
function useSay(goTo: GoTo) {
  const t = useWords(['cards', 'draft'])
  const announce = useAnnounce()
  const [refusal, setRefusal] = useState<string>()
  const say = (why: EditRefusal | undefined, sentence: string) => {
    setRefusal(why ? t('notDone', { why: t(`draft:refused.${why}`) }) : undefined)
    if (why) goTo(undefined)
    else announce(sentence)
  }
  return { refusal, say }
}

/** Changes the groups of the axis in hand, wherever it and they stand by now. */
export function useGroups() {
  const t = useWords(['card-facts', 'cards'])
  const { reading } = useWorkbench()
  const entry = use(EntryContext)
  const { list, goTo } = useNextFocus()
  const { refusal, say } = useSay(goTo)
  const { ids, names, named } = useNames()
  const make = useMaking()
  const [outOf, setOutOf] = useState<string>()
  const counted = resultPaths(reading?.value).filter(
    (one) => textAt(reading?.value, [...one, 'axis']) === entry?.id,
  ).length
  const does = {
    add: (given: NewGroup) => {
      void make(undefined, (now, axis) => {
        const added = addingGroup(now, axis, given)
        goTo({ id: added.id, on: 'summary' })
        return added.edits
      }).then((why) =>
        say(why, t(counted > 0 ? 'group.addedTo' : 'cards:added', { name: given.name, count: counted })),
      )
    },
    move: (id: string, by: 'up' | 'down') => {
      const step = by === 'up' ? -1 : 1
      const at = Math.min(ids.length - 1, Math.max(0, ids.indexOf(id) + step))
      goTo({ id, on: `[data-does="${by}"]` })
      void make(id, (now, axis, from) =>
        idsIn(now, axis)[from + step] === undefined ? [] : movingGroup(now, axis, from, from + step),
      ).then((why) => say(why, t('cards:moved', { name: named(id), place: at + 1, count: ids.length })))
    },
    takeOut: (id: string) => {
      setOutOf(undefined)
      const [name, at] = [named(id), ids.indexOf(id)]
      goTo({ id: ids[at + 1] ?? ids[at - 1] ?? '', on: 'summary' })
      void make(id, (now, axis, place) => {
        const taking = takingOutGroup(now, axis, place)
        return 'edits' in taking ? taking.edits : undefined
      }).then((why) => say(why, t('cards:takenOut', { name })))
    },
    rename: useGroupRename(goTo),
  }
  const isAsked = reading && entry && outOf !== undefined
  const out = isAsked
    ? { id: outOf, name: named(outOf), taking: takingOutGroup(reading, entry.place, ids.indexOf(outOf)) }
    : undefined
  return { list, does, out, setOut: setOutOf, refusal, names }
}
