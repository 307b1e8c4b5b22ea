import type { Seal } from '../../ports/seal.port.ts'

/** Seals nothing: what is stored lies open on the disk until a passphrase exists. The screen says so. */
export const plainSeal: Seal = {
  protects: false,
  seal: (text) => Promise.resolve(text),
  open: (sealed) => Promise.resolve(sealed),
}
