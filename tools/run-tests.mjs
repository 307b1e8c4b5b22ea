// npm test: every step in order, each with its own count, on past a failure; the last line adds them up.
import { rmSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { addUp } from './add-up.mjs'
import { beginRun } from './test-runs.mjs'
import { steps } from './test-steps.mjs'

const run = await beginRun(fileURLToPath(new URL('..', import.meta.url)))
const wanted = process.argv.slice(2)
const chosen = wanted.length > 0 ? steps.filter(({ name }) => wanted.includes(name)) : steps
const unknown = wanted.filter((name) => !steps.some((step) => step.name === name))

for (const name of unknown) {
  console.log(`There is no step called ${name}. Steps: ${steps.map((step) => step.name).join(', ')}.`)
}
const count = addUp(chosen, run, console.log)
const failed = count.failed + unknown.length

// Said once more where a log is read from its end.
if (count.failed > 0) console.log(`\n── failed\n${count.failures.join('\n')}`)
if (failed > 0) console.log(`\nreports: ${path.relative(run.root, run.place)}`)
else rmSync(run.place, { recursive: true, force: true })
console.log(`\ntests: ${count.passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
