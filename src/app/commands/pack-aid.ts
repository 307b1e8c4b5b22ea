import { readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { filesOnDisk } from '../../adapters/aid-folder/folder-on-disk.ts'
import { packed, unpacked } from '../../adapters/aid-folder/portable-aid.ts'
import { portableText } from '../../adapters/aid-folder/portable-text.ts'
import { lineOf, messageOf } from '../../renderings/check-lines.ts'
import type { CommandIo } from './command-io.ts'

/** An earlier packing, or nothing, may be written over; somebody's other file may not. */
function mayBeReplaced(file: string): boolean {
  const found = statSync(file, { throwIfNoEntry: false })
  if (!found || (found.isFile() && found.size === 0)) return true
  return found.isFile() && !('refused' in unpacked(readFileSync(file, 'utf8')))
}

/** `pack-aid DIR FILE`: 0 when the portable file is written, 1 when the folder cannot be packed, 2 otherwise. */
export async function main(argv: readonly string[], { out, err, cwd }: CommandIo): Promise<number> {
  const [folder, file, ...more] = argv
  if (!folder || !file || more.length > 0) {
    err('Use: npm run pack-aid -- DIR NAME.aid.json')
    return 2
  }
  const [from, to] = [path.resolve(cwd, folder), path.resolve(cwd, file)]
  if (!mayBeReplaced(to)) {
    err(`${to} is there already and is not a portable aid. Choose another name.`)
    return 2
  }
  const { files, findings } = filesOnDisk(from)
  const result = packed(files)
  const [refused] = findings
  if (refused || 'refused' in result) {
    const found = refused ?? ('refused' in result ? { ...result.refused, file: result.file } : undefined)
    if (found) {
      const place = { file: path.join(folder, found.file), line: 1, column: 1, severity: 'error' } as const
      err(lineOf({ ...place, code: found.code, message: messageOf(found) }))
    }
    return 1
  }
  try {
    writeFileSync(to, portableText(result.portable), { flag: 'w' })
  } catch (error) {
    err(`${to} could not be written (${error instanceof Error ? error.message : 'unknown trouble'}).`)
    return 2
  }
  out(`${to} is written. Check an aid with check-aids before you hand it on.`)
  return 0
}
