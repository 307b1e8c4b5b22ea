import type { Result } from '../domain/shared/result.ts'

export type HandoverTrouble = { code: 'clipboard-refused' } | { code: 'file-refused'; detail: string }

/** What leaves the room, by the browser's own means. Nothing here reaches a network. */
export interface Handover {
  copyText(text: string): Promise<Result<null, HandoverTrouble>>
  saveFile(
    name: string,
    type: string,
    content: string | Uint8Array<ArrayBuffer>,
  ): Result<null, HandoverTrouble>
  print(): void
  /** The device's own share sheet; absent where it has none. Whoever closes it has not failed. */
  readonly share?: ((text: string) => Promise<void>) | undefined
  /** The same for a file; absent where the device shares none. `closed`: nothing was sent. */
  readonly shareFile?:
    | ((name: string, type: string, content: string) => Promise<Result<'shared' | 'closed', HandoverTrouble>>)
    | undefined
}
