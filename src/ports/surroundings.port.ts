/** The time now, UTC, as `2026-11-22T09:30:00.000Z`. */
export type Clock = () => string

/** A new name for a consultation, a fact, a question or a step. */
export type NewId = () => string

/** Holds a consultation for this tab alone. */
export interface TabLock {
  /** Answers `true` once this tab holds it, `false` at once where another tab does. */
  hold(id: string, onLost: () => void): Promise<boolean>
  /** Takes it from the other tab, which is told (`onLost`). */
  takeOver(id: string, onLost: () => void): Promise<void>
  release(id: string): void
}

/** What windows of this browser tell each other: that a consultation was stored or cleared, and nothing of it. */
export interface StoredNews {
  /** @param id absent: all of them */
  tell(id?: string): void
  /** Answers how to stop. */
  hear(id: string, onStored: () => void): () => void
}
