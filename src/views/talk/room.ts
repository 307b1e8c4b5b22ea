import { createContext, use, useLayoutEffect, useState } from 'react'
import type { Look } from '../../domain/consultation/look.ts'

/** What of the room is no part of the talk: the time, the clinician's phrases, and where the patient looks. */
export interface Room {
  /** The time now, UTC; empty where nobody tells it. */
  now: () => string
  prompts: { shown: boolean; show: (shown: boolean) => void }
  patientView: {
    at: 'nowhere' | 'window' | 'here'
    /** Answers false where the browser opened none. Until the consultation has begun there is nothing to follow. */
    openWindow: () => boolean
    showHere: () => void
    /** Ends it, wherever it is. */
    end: () => void
  }
  /** Whom people can contact, as it is kept on this machine for every talk; empty where nothing is. */
  contactPoint: { kept: string; keep: (text: string) => void }
  look: {
    /** What is looked at in the window that is followed. */
    followed?: Look | undefined
    /** What is looked at in this window, as it was told. */
    own?: Look | undefined
    tell: <Part extends keyof Look>(part: Part, value: Look[Part]) => void
  }
}

const nothing = () => undefined
const emptyRoom: Room = {
  now: () => '',
  prompts: { shown: true, show: nothing },
  patientView: { at: 'nowhere', openWindow: () => false, showHere: nothing, end: nothing },
  contactPoint: { kept: '', keep: nothing },
  look: { tell: nothing },
}

export const RoomContext = createContext<Room>(emptyRoom)

export const useRoom = (): Room => use(RoomContext)

/**
 * What is seen of one part of the look, and how to pick another. What is picked counts until `until` changes; in a window
 * that follows, until the other window picks anew too.
 */
export function useLook<Part extends keyof Look>(part: Part, first?: Look[Part], until = '') {
  const { followed, tell } = useRoom().look
  const theirs = followed?.[part]
  const since = `${until} ${theirs}`
  const [picked, setPicked] = useState<{ value: Look[Part]; since: string }>()
  const value = picked?.since === since ? picked.value : (theirs ?? first)
  useLayoutEffect(() => tell(part, value), [tell, part, value])
  return [value, (value: Look[Part]) => setPicked({ value, since })] as const
}
