// Holds the built app against its weight limits. Build first.
import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { chunkRecordFile, readChunkRecord } from '../chunk-record.mjs'
import { gzippedIn, weigh } from './budget.mjs'

const dist = process.env['TEST_DIST'] ?? fileURLToPath(new URL('../../dist', import.meta.url))

if (!existsSync(path.join(dist, chunkRecordFile))) {
  console.error('There is no build to weigh: run npm run build first.')
  process.exitCode = 1
} else {
  const findings = weigh(readChunkRecord(dist), gzippedIn(dist))
  for (const { holds, says } of findings) console.log(`${holds ? 'ok  ' : 'FAIL'} ${says}`)
  const failed = findings.filter(({ holds }) => !holds).length
  console.log(`budget: ${findings.length - failed} passed, ${failed} failed`)
  process.exitCode = failed > 0 ? 1 : 0
}
