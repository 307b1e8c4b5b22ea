import { zipSync } from 'fflate'

/** A zip of one folder that holds these files, each as its text is in UTF-8. */
export function zipOf(
  folder: string,
  files: readonly { path: string; text: string }[],
): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder()
  const entries = files.map(({ path, text }) => [`${folder}/${path}`, encoder.encode(text)] as const)
  return zipSync(Object.fromEntries(entries), { level: 6 })
}
