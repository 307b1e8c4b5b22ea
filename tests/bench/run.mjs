import { ensureAppBuilt } from './prepare.mjs'
import { keepingFigures } from './keeping.mjs'
import { loadingFigures } from './loading.mjs'
import { serve } from './serve.mjs'
import { summaryFigures, tappingFigures } from './tapping.mjs'

const folders = await ensureAppBuilt()
const served = Object.fromEntries(
  await Promise.all(Object.entries(folders).map(async ([name, folder]) => [name, await serve(folder)])),
)
const urls = Object.fromEntries(Object.entries(served).map(([name, { url }]) => [name, url]))

const figures = [
  ...(await keepingFigures()),
  ...(await loadingFigures(urls)),
  ...(await tappingFigures(urls)),
  ...(await summaryFigures(urls)),
]
for (const { close } of Object.values(served)) close()

const width = Math.max(...figures.map(({ name }) => name.length))
for (const { name, value, unit, goal, holds } of figures) {
  console.log(`${name.padEnd(width)}  ${String(value).padStart(7)} ${unit.padEnd(2)}  goal ≤ ${goal}${holds ? '' : '   NOT HELD'}`)
}
if (process.argv.includes('--json')) console.log(JSON.stringify(figures))
process.exitCode = figures.every(({ holds }) => holds) ? 0 : 1
