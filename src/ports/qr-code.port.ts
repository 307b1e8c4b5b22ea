/** Rows of modules, `true` is dark; without the light border of four modules that every reader needs around it. */
export type QrModules = readonly (readonly boolean[])[]

export interface QrCode {
  /** Undefined where the text does not fit a code that a phone reads off a screen at once (version 20). */
  modulesOf(text: string): QrModules | undefined
}
