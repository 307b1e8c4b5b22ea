import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { advice } from './advice.mjs'

/** @typedef {import('./findings.mjs').Finding} Finding */

const packages = fileURLToPath(new URL('../../node_modules', import.meta.url))

/** @param {string} root @param {string} script @param {string[]} args */
function run(root, script, args) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [path.join(packages, script), ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    env: {
      ...process.env,
      NO_COLOR: '1',
      FORCE_COLOR: '0',
      PATH: `${path.join(packages, '.bin')}${path.delimiter}${process.env['PATH']}`,
    },
  })
  return { stdout, stderr, status }
}

/** @param {string} rule @param {string} text @returns {Finding} */
const broken = (rule, text) => ({
  rule,
  file: 'package.json',
  line: 1,
  message: `the linter itself failed: ${text.trim().slice(0, 400)}`,
})

/** @param {string} text @returns {any} */
function parsed(text) {
  try {
    return JSON.parse(text.slice(Math.max(0, text.indexOf('{'))))
  } catch {
    return undefined
  }
}

/**
 * Types, promises, sizes, hooks and accessibility, by oxlint.
 * @param {string} root
 * @returns {Finding[]}
 */
export function checkOxlint(root) {
  const { stdout, stderr } = run(root, 'oxlint/bin/oxlint', [
    '--type-aware',
    '--format=json',
    '--config',
    '.oxlintrc.json',
    '.',
  ])
  const report = parsed(stdout)
  if (!report) return [broken('oxlint', stderr || stdout)]
  if (!report.number_of_files) return [broken('oxlint', 'it looked at no file')]
  return report.diagnostics.map((/** @type {any} */ found) => {
    const rule = /\((.+)\)/.exec(found.code ?? '')?.[1] ?? 'oxlint'
    const instead = advice[rule] ?? found.help ?? ''
    const message = found.message.split('\n')[0].replace(/\.$/, '') + (instead && `; ${instead}`)
    return { rule, file: found.filename, line: found.labels?.[0]?.span?.line ?? 1, message }
  })
}

/**
 * Formatting, order of imports and accessibility, by Biome.
 * @param {string} root
 * @returns {Finding[]}
 */
export function checkBiome(root) {
  const { stdout, stderr } = run(root, '@biomejs/biome/bin/biome', [
    'check',
    '--reporter=json',
    '--max-diagnostics=none',
    '--colors=off',
    '.',
  ])
  const report = parsed(stdout)
  if (!report) return [broken('format', stderr || stdout)]
  return report.diagnostics
    .filter((/** @type {any} */ { severity }) => severity !== 'information')
    .map((/** @type {any} */ found) => {
      const isLayout = found.category === 'format' || found.category?.startsWith('assist/')
      const rule = isLayout ? 'format' : (found.category?.replace(/^lint\/\w+\//, '') ?? 'biome')
      const place = found.location ?? {}
      const text = typeof found.message === 'string' ? found.message : (found.description ?? '')
      const message = isLayout ? 'is not formatted: run npm run format' : text
      return { rule, file: place.path?.file ?? place.path ?? '', line: place.start?.line ?? 1, message }
    })
}

/**
 * Files, exports and packages that nothing uses, by knip.
 * @param {string} root
 * @returns {Finding[]}
 */
export function checkUnused(root) {
  const { stdout, stderr } = run(root, 'knip/bin/knip.js', [
    '--reporter',
    'json',
    '--no-progress',
    '--no-config-hints',
  ])
  const report = parsed(stdout)
  if (!report) return [broken('unused', stderr || stdout)]
  return report.issues.flatMap((/** @type {any} */ { file, ...kinds }) =>
    Object.entries(kinds).flatMap(([kind, found]) =>
      (Array.isArray(found) ? found.flat() : []).map((one) => ({
        rule: 'unused',
        file,
        line: one.line ?? 1,
        message: `${one.name ?? file} (${kind}): nothing uses it; delete it, or stop exporting it`,
      })),
    ),
  )
}
