/** Turns what is to be stored into what may lie on the disk, and back. Plain until a passphrase exists. */
export interface Seal {
  /** Whether what is stored is protected. The screen says so where it is not. */
  protects: boolean
  seal(text: string, tag: string): Promise<string>
  open(sealed: string, tag: string): Promise<string>
}
