/** Which aids were opened on this machine: their names and nothing else. Kept for convenience; where it cannot be kept it is empty. */
export interface RecentAids {
  /** The last few, the latest first. */
  read(): readonly string[]
  add(aid: string): void
  clear(): void
}
