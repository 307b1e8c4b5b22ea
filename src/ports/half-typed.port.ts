/** Keeps what is typed and is in no text yet, until the tab is closed. */
export interface HalfTyped {
  /** Name and text of each. */
  all(): readonly (readonly [string, string])[]
  /** `undefined` lets it go. Where the browser keeps nothing, nothing is kept. */
  put(name: string, text: string | undefined): void
}
