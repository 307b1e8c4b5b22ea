// npm run lint: every rule over the repository, each with its count. `npm run lint -- names rooms` runs some of the groups.
import { fileURLToPath } from 'node:url'
import { checkFiles, sourceFiles } from './findings.mjs'
import { checkBiome, checkOxlint, checkUnused } from './outside-linters.mjs'
import { ownRules } from './own-rules.mjs'
import { checkRooms, roomRules } from './rooms.mjs'

/** @typedef {import('./findings.mjs').Finding} Finding */

const root = fileURLToPath(new URL('../..', import.meta.url))
const files = sourceFiles(root)

/** @type {{ group: string, rules: string[], find: () => Finding[] | Promise<Finding[]> }[]} */
const groups = [
  { group: 'own', rules: ownRules.map(({ name }) => name), find: () => checkFiles(root, files, ownRules) },
  { group: 'rooms', rules: roomRules.map(({ name }) => name), find: () => checkRooms(root, files) },
  {
    group: 'code',
    rules: [
      'max-lines',
      'max-lines-per-function',
      'no-explicit-any',
      'no-floating-promises',
      'no-default-export',
      'other code rules',
    ],
    find: () => checkOxlint(root),
  },
  { group: 'format', rules: ['format', 'markup rules'], find: () => checkBiome(root) },
  { group: 'unused', rules: ['unused'], find: () => checkUnused(root) },
]

const wanted = process.argv.slice(2)
let passed = 0
let failed = 0

for (const { group, rules, find } of groups.filter(
  (one) => wanted.length === 0 || wanted.includes(one.group),
)) {
  const found = await find()
  for (const { file, line, rule, message } of found) console.log(`${file}:${line} ${rule}: ${message}`)
  /** @type {Map<string, number>} */
  const counts = new Map(rules.map((rule) => [rule, 0]))
  for (const { rule } of found) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  const broken = [...counts].filter(([, count]) => count > 0)
  console.log(`${group}: ${counts.size} rules, ${found.length} findings`)
  for (const [rule, count] of broken) console.log(`  ${String(count).padStart(4)} ${rule}`)
  passed += counts.size - broken.length
  failed += broken.length
}

if (files.length === 0) failed += 1
console.log(`lint: ${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
