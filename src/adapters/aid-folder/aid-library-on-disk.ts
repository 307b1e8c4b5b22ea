import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { fault, type PlacedFinding } from '../../domain/aid/finding.ts'
import type { CalendarDay } from '../../domain/shared/calendar.ts'
import { factsFileName } from './aid-file.ts'
import { filesOnDisk, holdsAnAid, sha256 } from './folder-on-disk.ts'
import { type AidFolder, readAidFolder } from './read-aid-folder.ts'

/** The folders of a library that hold an aid, by name and in order; none where there is no library. */
export function aidFoldersIn(library: string): string[] {
  if (!existsSync(library)) return []
  const names = readdirSync(library).filter((name) => !name.startsWith('.'))
  return names.filter((name) => holdsAnAid(path.join(library, name))).sort()
}

/** Reads one folder from the disk; a folder that cannot be read ends in findings too. */
export function readAidFolderOnDisk(folder: string, today: CalendarDay): AidFolder {
  const { files, findings } = filesOnDisk(folder)
  if (findings.some(({ file }) => file === '')) return { findings }
  const read = readAidFolder(files, today, sha256)
  const refused = new Set(findings.map(({ file }) => file))
  const rest = read.findings.filter(({ file }) => !refused.has(file))
  if (findings.length === 0) return read
  const { aid: _, ...unusable } = read
  return { ...unusable, findings: [...findings, ...rest] }
}

/** Reads an aid of a library, where the folder's name is the aid's address and so must be its id. */
export function readAidOfLibrary(library: string, name: string, today: CalendarDay): AidFolder {
  const read = readAidFolderOnDisk(path.join(library, name), today)
  if (!read.aid || read.aid.facts.id === name) return read
  const { aid, ...unusable } = read
  const renamed: PlacedFinding = {
    ...fault('folder-not-id', { folder: name, id: aid.facts.id }),
    severity: 'error',
    file: factsFileName,
    line: 1,
    column: 1,
  }
  return { ...unusable, findings: [renamed, ...read.findings] }
}
