import { createContext, use } from 'react'

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
  row: {
    /** The outcome in hand in the window that is followed. */
    followed?: string | undefined
    /** The one in hand in this window, as it was told. */
    own?: string | undefined
    tell: (outcome: string | undefined) => void
  }
}

const nothing = () => undefined
const emptyRoom: Room = {
  now: () => '',
  prompts: { shown: true, show: nothing },
  patientView: { at: 'nowhere', openWindow: () => false, showHere: nothing, end: nothing },
  contactPoint: { kept: '', keep: nothing },
  row: { tell: nothing },
}

export const RoomContext = createContext<Room>(emptyRoom)

export const useRoom = (): Room => use(RoomContext)
