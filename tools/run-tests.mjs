// npm test: every step in order, each with its own count, on past a failure; the last line adds them up.
import { fileURLToPath } from 'node:url'
import { steps } from './test-steps.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const wanted = process.argv.slice(2)
const chosen = wanted.length > 0 ? steps.filter(({ name }) => wanted.includes(name)) : steps
const unknown = wanted.filter((name) => !steps.some((step) => step.name === name))

let passed = 0
let failed = 0
for (const name of unknown) {
  console.log(`There is no step called ${name}. Steps: ${steps.map((step) => step.name).join(', ')}.`)
  failed += 1
}
for (const { name, run } of chosen) {
  console.log(`\n── ${name}`)
  const count = run(root)
  // A step that looked at nothing has proved nothing.
  if (count.passed + count.failed === 0) count.failed = 1
  console.log(`${name}: ${count.passed} passed, ${count.failed} failed`)
  passed += count.passed
  failed += count.failed
}
console.log(`\ntests: ${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
