/** What was picked to be seen: no part of what is said, and the same in every window of the talk. */
export interface Look {
  /** The outcome in hand. */
  row?: string | undefined
  form?: 'words' | 'picture' | 'numbers' | undefined
  /** All rows of the table. */
  everything?: boolean | undefined
  /** All choices in lines, not only those compared. */
  overview?: boolean | undefined
  /** The two choices of a narrow window. */
  against?: string | undefined
  beside?: string | undefined
  /** Which two of what matters are asked about, by name, or `list`. */
  asked?: string | undefined
}
