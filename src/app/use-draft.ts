import { useSelector } from '@xstate/react'
import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { createActor, fromPromise } from 'xstate'
import { type DraftPart, type DraftTexts, withText } from '../domain/draft/draft.ts'
import type { DraftEdit, EditRefusal } from '../domain/draft/draft-edit.ts'
import type { DraftReading } from '../domain/draft/draft-reading.ts'
import { draftMachine } from '../machines/draft.machine.ts'
import { isAnyUnsettled } from '../views/authoring/unsettled.ts'
import { draftStore, storedLater } from './draft-keeping.ts'
import { draftReader } from './draft-reader.ts'

const machine = draftMachine.provide({
  actors: {
    openDraft: fromPromise(({ input }) => draftStore.open(input.key)),
    saveDraft: fromPromise(({ input }) => draftStore.save(input.draft, input.turn)),
  },
})

/** How long writing must rest before the texts are read anew, in milliseconds. */
const pauseBeforeReading = 120

type EditsFor = readonly DraftEdit[] | ((reading: DraftReading) => readonly DraftEdit[] | undefined)

/** A draft with its machine, what was read of it last, and the two ways of changing it. */
export function useDraft(key: string) {
  const [actor] = useState(() => createActor(machine, { input: { key } }))
  const turn = useRef<Promise<unknown>>(Promise.resolve())
  useRunning(actor, turn)
  const { value, context } = useSelector(actor, (snapshot) => snapshot)
  const { draft } = context
  const { reading, isUnread, readAnew } = useReading(draft?.texts)
  const write = useCallback(
    (part: DraftPart, text: string) => {
      const texts = actor.getSnapshot().context.draft?.texts
      if (texts) actor.send({ type: 'texts.written', texts: withText(texts, part, text) })
    },
    [actor],
  )
  const change = useCallback(
    (editsFor: EditsFor): Promise<EditRefusal | undefined> => {
      const made = turn.current.then(async () => {
        const inHand = () => actor.getSnapshot().context.draft?.texts
        // What is written by hand meanwhile is there when the change is made.
        for (let texts = inHand(); texts; texts = inHand()) {
          const edits = typeof editsFor === 'function' ? editsFor(await readAnew(texts)) : editsFor
          if (edits === undefined) return 'place-missing' as const
          if (edits.length === 0) return undefined
          const edited = await draftReader.edit(texts, edits)
          if ('refused' in edited) return edited.refused
          if (texts !== inHand()) continue
          actor.send({ type: 'texts.written', texts: edited.texts })
          return undefined
        }
        return undefined
      })
      turn.current = made.catch(() => undefined)
      return made
    },
    [actor, readAnew],
  )
  const edit = useCallback((...edits: readonly DraftEdit[]) => change(edits), [change])
  return useMemo(
    () => ({ actor, value, context, reading, isUnread, write, edit, change }),
    [actor, value, context, reading, isUnread, write, edit, change],
  )
}

/** Reads the texts when writing rests; an answer that comes late is left aside. */
function useReading(texts: DraftTexts | undefined): {
  reading: DraftReading | undefined
  /** The last reading broke off: what is shown is of an earlier text. */
  isUnread: boolean
  /** What just these texts come to; it is known where they were read last. */
  readAnew: (texts: DraftTexts) => Promise<DraftReading>
} {
  const last = useRef<{ texts: DraftTexts; reading: DraftReading }>(undefined)
  const readAnew = useCallback(async (wanted: DraftTexts) => {
    if (last.current?.texts === wanted) return last.current.reading
    const read = await draftReader.read(wanted)
    last.current = { texts: wanted, reading: read }
    return read
  }, [])
  const [reading, setReading] = useState<DraftReading>()
  const [isUnread, setUnread] = useState(false)
  const isFirst = useRef(true)
  useEffect(() => {
    if (!texts) return
    let isWanted = true
    const timer = setTimeout(
      () =>
        void readAnew(texts).then(
          (read) => {
            if (!isWanted) return
            setReading(read)
            setUnread(false)
          },
          () => isWanted && setUnread(true),
        ),
      isFirst.current ? 0 : pauseBeforeReading,
    )
    isFirst.current = false
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [texts, readAnew])
  return { reading, isUnread, readAnew }
}

type DraftActor = ReturnType<typeof createActor<typeof machine>>

/** Saves at once when the page is hidden or left, and asks before a tab goes with what is not stored. What was changed and is not stored by then still is. */
function useRunning(actor: DraftActor, turn: RefObject<Promise<unknown>>): void {
  const isHere = useRef(false)
  useEffect(() => {
    const save = () => actor.send({ type: 'save.now' })
    const ask = (event: BeforeUnloadEvent) => {
      const { context } = actor.getSnapshot()
      if (isAnyUnsettled() || context.draft !== context.stored) event.preventDefault()
    }
    isHere.current = true
    actor.start()
    addEventListener('pagehide', save)
    addEventListener('beforeunload', ask)
    document.addEventListener('visibilitychange', save)
    return () => {
      isHere.current = false
      removeEventListener('pagehide', save)
      removeEventListener('beforeunload', ask)
      document.removeEventListener('visibilitychange', save)
      save()
      storedLater(
        allMade(turn)
          .then(() => everythingStored(actor))
          .then(() => {
            if (!isHere.current) actor.stop()
          }),
      )
    }
  }, [actor, turn])
}

/** Fields that go with the page hand over what is typed only then. */
async function allMade(turn: RefObject<Promise<unknown>>): Promise<void> {
  let last: unknown
  while (last !== turn.current) {
    last = turn.current
    await last
  }
}

/** Until nothing is on its way to the disk, or it cannot be stored. */
const everythingStored = (actor: DraftActor): Promise<void> =>
  new Promise((resolve) => {
    const look = () => {
      const snapshot = actor.getSnapshot()
      if (snapshot.matches({ writing: 'waiting' })) actor.send({ type: 'save.now' })
      else if (!snapshot.matches({ writing: 'saving' })) {
        watching.unsubscribe()
        resolve()
      }
    }
    const watching = actor.subscribe(look)
    look()
  })
