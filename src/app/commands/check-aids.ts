import path from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  aidFoldersIn,
  readAidFolderOnDisk,
  readAidOfLibrary,
} from '../../adapters/aid-folder/aid-library-on-disk.ts'
import type { AidFolder } from '../../adapters/aid-folder/read-aid-folder.ts'
import { type CheckLine, checkLines, lineOf } from '../../renderings/check-lines.ts'
import type { CommandIo } from './command-io.ts'

const library = fileURLToPath(new URL('../../../decision-aids', import.meta.url))

/** Paths are said from where the command was given, or whole where they lie outside. */
function saidFrom(cwd: string, folder: string, file: string): string {
  const whole = path.join(folder, file)
  const relative = path.relative(cwd, whole)
  return relative === '' ? '.' : relative.startsWith('..') ? whole : relative
}

function linesOf(folder: string, cwd: string, { findings }: AidFolder): CheckLine[] {
  return checkLines(findings.map((found) => ({ ...found, file: saidFrom(cwd, folder, found.file) })))
}

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`

function report(lines: readonly CheckLine[], folders: number, json: boolean, { out }: CommandIo): number {
  const errors = lines.filter(({ severity }) => severity === 'error').length
  if (!json) for (const line of lines) out(lineOf(line))
  const warnings = lines.length - errors
  out(`${counted(folders, 'aid')} checked: ${counted(errors, 'error')}, ${counted(warnings, 'warning')}`)
  if (json) out(JSON.stringify(lines))
  return errors > 0 ? 1 : 0
}

/** `check-aids [DIR …] [--json]`: answers the exit code, 0 without errors, 1 with, 2 for an option it does not know. */
export async function main(argv: readonly string[], io: CommandIo): Promise<number> {
  const strange = argv.find((word) => word.startsWith('-') && word !== '--json' && word !== '--')
  if (strange) {
    io.err(
      `check-aids does not know ${JSON.stringify(strange.slice(0, 80))}. Use: npm run check-aids -- [DIR …] [--json]`,
    )
    return 2
  }
  const today = new Date().toISOString().slice(0, 10)
  const given = argv.filter((word) => !word.startsWith('-'))
  const lines =
    given.length > 0
      ? given.flatMap((name) => {
          const folder = path.resolve(io.cwd, name)
          return linesOf(folder, io.cwd, readAidFolderOnDisk(folder, today))
        })
      : aidFoldersIn(library).flatMap((name) =>
          linesOf(path.join(library, name), io.cwd, readAidOfLibrary(library, name, today)),
        )
  const folders = given.length || aidFoldersIn(library).length
  return report(lines, folders, argv.includes('--json'), io)
}
