import { useSelector } from '@xstate/react'
import { type RefObject, startTransition, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { createActor, fromPromise } from 'xstate'
import { type DraftPart, type DraftTexts, nameOfPart, withText } from '../domain/draft/draft.ts'
import { type DraftEdit, type EditRefusal, placeWritten } from '../domain/draft/draft-edit.ts'
import type { DraftReading } from '../domain/draft/draft-reading.ts'
import { draftMachine } from '../machines/draft.machine.ts'
import { isAnyUnsettled } from '../views/authoring/unsettled.ts'
import { draftStore, storedLater } from './draft-keeping.ts'
import { draftReader } from './draft-reader.ts'
import { watchPresses, whenReleased } from './under-press.ts'

const machine = draftMachine.provide({
  actors: {
    openDraft: fromPromise(({ input }) => draftStore.open(input.key)),
    saveDraft: fromPromise(({ input }) => draftStore.save(input.draft, input.turn)),
  },
})

/** How long writing by hand must rest before the texts are read anew, in milliseconds. */
const pauseBeforeReading = 80

type EditsFor = readonly DraftEdit[] | ((reading: DraftReading) => readonly DraftEdit[] | undefined)

/** A draft with its machine, what was read of it last, and the two ways of changing it. */
export function useDraft(key: string) {
  const [actor] = useState(() => createActor(machine, { input: { key } }))
  const turn = useRef<Promise<unknown>>(Promise.resolve())
  useRunning(actor, turn)
  const { value, context } = useSelector(actor, (snapshot) => snapshot)
  const { draft } = context
  const typed = useRef<DraftTexts>(undefined)
  const { reading, readOf, isUnread, readAnew } = useReading(draft?.texts, typed)
  const write = useCallback(
    (part: DraftPart, text: string) => {
      const texts = actor.getSnapshot().context.draft?.texts
      if (!texts) return
      typed.current = withText(texts, part, text)
      actor.send({ type: 'texts.written', texts: typed.current, place: nameOfPart(part) })
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
          actor.send({ type: 'texts.written', texts: edited.texts, place: placeWritten(edits) })
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
    () => ({ actor, value, context, reading, readOf, isUnread, write, edit, change }),
    [actor, value, context, reading, readOf, isUnread, write, edit, change],
  )
}

interface Reading {
  reading: DraftReading | undefined
  /** The texts that it is of. */
  readOf: DraftTexts | undefined
  /** The last reading broke off: what is shown is of an earlier text. */
  isUnread: boolean
  /** What just these texts come to; it is known where they were read last. */
  readAnew: (texts: DraftTexts) => Promise<DraftReading>
}

/**
 * Reads the texts anew: what was typed by hand once it rests, any other change at once. One reading goes on at a time,
 * and the one after it is of the texts as they stand by then; what it finds is drawn when no key waits to be, and not
 * under a press.
 */
function useReading(texts: DraftTexts | undefined, typed: RefObject<DraftTexts | undefined>): Reading {
  const last = useRef<{ texts: DraftTexts; reading: DraftReading }>(undefined)
  const wanted = useRef<DraftTexts>(undefined)
  const isBusy = useRef(false)
  const readAnew = useCallback(async (asked: DraftTexts) => {
    if (last.current?.texts === asked) return last.current.reading
    const read = await draftReader.read(asked)
    last.current = { texts: asked, reading: read }
    return read
  }, [])
  const [read, setRead] = useState<{ of: DraftTexts; reading: DraftReading }>()
  const [isUnread, setUnread] = useState(false)
  const follow = useCallback(async () => {
    if (isBusy.current) return
    isBusy.current = true
    for (let asked: DraftTexts | undefined; asked !== wanted.current; ) {
      asked = wanted.current
      const found = asked && (await readAnew(asked).catch(() => undefined))
      await whenReleased()
      if (asked !== wanted.current) continue
      startTransition(() => {
        if (asked && found) setRead({ of: asked, reading: found })
        setUnread(!found)
      })
    }
    isBusy.current = false
  }, [readAnew])
  useEffect(() => {
    if (!texts) return
    const ask = () => {
      wanted.current = texts
      void follow()
    }
    const timer = setTimeout(ask, texts === typed.current ? pauseBeforeReading : 0)
    return () => clearTimeout(timer)
  }, [texts, typed, follow])
  return { reading: read?.reading, readOf: read?.of, isUnread, readAnew }
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
    const endWatching = watchPresses()
    actor.start()
    addEventListener('pagehide', save)
    addEventListener('beforeunload', ask)
    document.addEventListener('visibilitychange', save)
    return () => {
      isHere.current = false
      endWatching()
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
