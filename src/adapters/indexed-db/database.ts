import { type DBSchema, type IDBPDatabase, openDB } from 'idb'

export interface ConsultationRecord {
  id: string
  /** The numbered format of the sealed texts. */
  format: number
  /** `null`: without an aid. */
  aidHash: string | null
  /** Of the first and of the last fact, UTC. */
  begunAt: string
  lastAt: string
  finished: boolean
  /** What the start page may show once asked: `{ aidId, aidTitle }`. */
  sealed: string
}

export interface FactRecord {
  id: string
  place: number
  sealed: string
}

export interface DraftRecord {
  key: string
  /** The numbered format of the sealed texts. */
  format: number
  /** How often it was stored. */
  turn: number
  /** UTC. */
  savedAt: string
  /** What a list may show: `{ title, aid }`. */
  shown: string
  /** The draft. */
  sealed: string
}

export interface OwnAidRecord {
  id: string
  version: string
  /** UTC. */
  usedAt: string
  isRetired: boolean
  /** What a list may show, `AidToList`. */
  shown: string
}

interface Shape extends DBSchema {
  consultations: { key: string; value: ConsultationRecord }
  facts: { key: [string, number]; value: FactRecord }
  aids: { key: string; value: { hash: string; sealed: string } }
  /** By the order in which they were said. */
  signOffs: { key: number; value: { hash: string; sealed: string } }
  /** Aids in writing. What is said on clearing the talks of this machine does not hold for them. */
  drafts: { key: string; value: DraftRecord }
  /** Every version that was put to use here, and apart from the list the aid with its texts. */
  ownAids: { key: [string, string]; value: OwnAidRecord }
  ownAidFiles: { key: [string, string]; value: { id: string; version: string; sealed: string } }
  /** Libraries that were added here by their address, what each lists, and the aids of theirs that were opened. */
  libraries: { key: string; value: { key: string; sealed: string } }
}

export type Database = IDBPDatabase<Shape>

export const databaseName = 'weigh-up'
/** Of the stores and their keys; what is sealed inside has its own format number. */
const databaseVersion = 4

/** Opens the database when it is first needed, and again after the browser closed it. */
export function lazyDatabase(): () => Promise<Database> {
  let opened: Promise<Database> | undefined
  return () => {
    const forget = () => {
      opened = undefined
    }
    opened ??= openDB<Shape>(databaseName, databaseVersion, {
      upgrade(database, from) {
        if (from < 1) {
          database.createObjectStore('consultations', { keyPath: 'id' })
          database.createObjectStore('facts', { keyPath: ['id', 'place'] })
          database.createObjectStore('aids', { keyPath: 'hash' })
        }
        if (from < 2) database.createObjectStore('signOffs', { autoIncrement: true })
        if (from < 3) {
          database.createObjectStore('drafts', { keyPath: 'key' })
          database.createObjectStore('ownAids', { keyPath: ['id', 'version'] })
          database.createObjectStore('ownAidFiles', { keyPath: ['id', 'version'] })
        }
        if (from < 4) database.createObjectStore('libraries', { keyPath: 'key' })
      },
      // A newer version of the app in another tab wants to upgrade: let it, and open anew.
      blocking(_current, _wanted, event) {
        const database = event.target
        if (database instanceof IDBDatabase) database.close()
        forget()
      },
      terminated: forget,
    }).catch((error: unknown) => {
      forget()
      throw error
    })
    return opened
  }
}

/** Every fact of a consultation, in the order of their places. */
export const factsOf = (id: string): IDBKeyRange => IDBKeyRange.bound([id, 0], [id, Number.POSITIVE_INFINITY])

/** Answers only when the disk has it. */
export const strict = { durability: 'strict' } as const
