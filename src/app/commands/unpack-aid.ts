import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { largestPortable, unpacked } from '../../adapters/aid-folder/portable-aid.ts'
import { lineOf, messageOf } from '../../renderings/check-lines.ts'
import type { CommandIo } from './command-io.ts'

function textOfPortable(file: string): { text: string } | { trouble: string } {
  try {
    if (!statSync(file).isFile()) return { trouble: 'is not a file' }
    if (statSync(file).size > largestPortable)
      return { trouble: `is larger than ${largestPortable / 1024} KB` }
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file)) }
  } catch (error) {
    return { trouble: error instanceof TypeError ? 'is not plain text' : 'cannot be read' }
  }
}

/** Whether files may be written into a folder without touching anything that is there. */
function isFree(folder: string): boolean {
  try {
    return readdirSync(folder).length === 0
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT'
  }
}

/** `unpack-aid FILE DIR`: 0 when the folder is written, 1 when the file is no portable aid, 2 otherwise. */
export async function main(argv: readonly string[], { out, err, cwd }: CommandIo): Promise<number> {
  const [file, folder, ...more] = argv
  if (!file || !folder || more.length > 0) {
    err('Use: npm run unpack-aid -- NAME.aid.json DIR')
    return 2
  }
  const [from, to] = [path.resolve(cwd, file), path.resolve(cwd, folder)]
  const read = textOfPortable(from)
  if ('trouble' in read) {
    err(`${from} ${read.trouble}.`)
    return 2
  }
  const result = unpacked(read.text)
  if ('refused' in result) {
    const place = { file, line: 1, column: 1, severity: 'error' } as const
    err(lineOf({ ...place, code: result.refused.code, message: messageOf(result.refused) }))
    return 1
  }
  if (!isFree(to)) {
    err(`${to} is not an empty folder. Choose another name, so that nothing is overwritten.`)
    return 2
  }
  try {
    mkdirSync(to, { recursive: true })
    for (const { path: name, text } of result.files) writeFileSync(path.join(to, name), text, { flag: 'wx' })
  } catch (error) {
    err(`${to} could not be written (${error instanceof Error ? error.message : 'unknown trouble'}).`)
    return 2
  }
  out(`${to} is written: ${result.files.map(({ path: name }) => name).join(', ')}.`)
  return 0
}
