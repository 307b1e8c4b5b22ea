import { findingFigures } from './finding.mjs'
import { keepingFigures } from './keeping.mjs'
import { loadingFigures } from './loading.mjs'
import { patientFigures } from './patient.mjs'
import { picturesFigures } from './pictures.mjs'
import { ensureAppBuilt } from './prepare.mjs'
import { readingFigures } from './reading.mjs'
import { serve } from './serve.mjs'
import { tableFigures } from './table.mjs'
import { summaryFigures, tappingFigures } from './tapping.mjs'
import { writingFigures } from './writing.mjs'

/** What can be asked for by name: `node tests/bench/run.mjs loading tapping`; without a name, all of it. */
const sections = {
  keeping: keepingFigures,
  loading: loadingFigures,
  finding: findingFigures,
  pictures: picturesFigures,
  tapping: tappingFigures,
  table: tableFigures,
  summary: summaryFigures,
  patient: patientFigures,
  reading: readingFigures,
  writing: writingFigures,
}

const asked = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const unknown = asked.filter((name) => !Object.hasOwn(sections, name))
if (unknown.length > 0)
  throw new Error(`no section ${unknown.join(', ')}; there are ${Object.keys(sections).join(', ')}`)

const folders = await ensureAppBuilt()
const served = Object.fromEntries(
  await Promise.all(Object.entries(folders).map(async ([name, folder]) => [name, await serve(folder)])),
)
const urls = Object.fromEntries(Object.entries(served).map(([name, { url }]) => [name, url]))

const figures = []
for (const [name, measure] of Object.entries(sections)) {
  if (asked.length === 0 || asked.includes(name)) figures.push(...(await measure(urls, folders)))
}
for (const { close } of Object.values(served)) close()

const width = Math.max(...figures.map(({ name }) => name.length))
for (const { name, value, unit, goal, holds, of } of figures) {
  const figure = `${name.padEnd(width)}  ${String(value).padStart(7)} ${unit.padEnd(2)}  goal ≤ ${String(goal).padEnd(4)}`
  console.log(`${figure}  ${holds ? '        ' : 'NOT HELD'}  ${of}`.trimEnd())
}
if (process.argv.includes('--json')) console.log(JSON.stringify(figures))
process.exitCode = figures.every(({ holds }) => holds) ? 0 : 1
