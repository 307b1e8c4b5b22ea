/** What a command line is given: where to write each line, and the folder it was called in. */
export interface CommandIo {
  out(line: string): void
  err(line: string): void
  cwd: string
}
