/** Whom people of this practice can contact, as it was kept on this machine. Practice data: nothing of anybody's talk is in it. */
export interface ContactPoint {
  /** Empty where nothing is kept. */
  read(): string
  /** Empty: nothing is kept any more. */
  keep(text: string): void
}
