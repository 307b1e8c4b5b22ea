import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'

/** @typedef {{ passed: number, failed: number }} Count */
/** @typedef {{ name: string, run: (root: string) => Count }} Step */

/**
 * @param {string} root
 * @param {string[]} args a script of Node and what it is given
 * @param {'shown' | 'kept'} output
 */
function node(root, args, output = 'shown') {
  const stdio = output === 'shown' ? 'inherit' : ['ignore', 'pipe', 'inherit']
  const { status, stdout } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: /** @type {import('node:child_process').StdioOptions} */ (
      output === 'shown' ? ['ignore', 'inherit', 'inherit'] : stdio
    ),
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  })
  return { ok: status === 0, out: stdout ?? '' }
}

/** A step that fails without saying how often has failed once. @param {boolean} ok @param {Count} count @returns {Count} */
const atLeastOneFailure = (ok, count) => (ok || count.failed > 0 ? count : { ...count, failed: 1 })

/** @param {string} out @param {string} name @returns {Count} */
function countLine(out, name) {
  const match = new RegExp(`^${name}: (\\d+) passed, (\\d+) failed$`, 'm').exec(out)
  return { passed: Number(match?.[1] ?? 0), failed: Number(match?.[2] ?? 0) }
}

/** @param {string} root @param {string} name a fresh place, so that an old report is never read as a new one */
function reportPlace(root, name) {
  const file = path.join(root, 'test-results', name)
  mkdirSync(path.dirname(file), { recursive: true })
  rmSync(file, { force: true })
  return file
}

/** @param {string} file @returns {Record<string, any>} */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return {}
  }
}

/** @param {string} root @returns {Count} */
function types(root) {
  const { ok, out } = node(root, ['node_modules/typescript/bin/tsc', '-p', '.', '--pretty', 'false'], 'kept')
  process.stdout.write(out)
  const errors = out.split('\n').filter((line) => /error TS\d+/.test(line)).length
  return atLeastOneFailure(ok, { passed: ok ? 1 : 0, failed: errors })
}

/** A script that prints its own `name: N passed, N failed`. @param {string} script @param {string} name */
const counted = (script, name) => (/** @type {string} */ root) => {
  const { ok, out } = node(root, [script], 'kept')
  process.stdout.write(out.replace(new RegExp(`^${name}: \\d+ passed, \\d+ failed\\n?`, 'm'), ''))
  return atLeastOneFailure(ok, countLine(out, name))
}

/** @param {string} root @returns {Count} */
function unit(root) {
  const report = reportPlace(root, 'unit.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const { ok } = node(root, ['node_modules/vitest/vitest.mjs', 'run', ...reporters])
  const { numPassedTests = 0, numFailedTests = 0, testResults = [] } = readReport(report)
  // A file that could not even be loaded holds no test that failed.
  const broken = testResults.filter(
    (/** @type {any} */ file) =>
      file.status === 'failed' &&
      !file.assertionResults.some((/** @type {any} */ test) => test.status === 'failed'),
  )
  return atLeastOneFailure(ok, { passed: numPassedTests, failed: numFailedTests + broken.length })
}

/** @param {string} root @returns {Count} */
function aids(root) {
  const { ok, out } = node(root, ['tools/run-command.mjs', 'check-aids'], 'kept')
  process.stdout.write(out)
  const errors = out.split('\n').filter((line) => /^\S.*:\d+:\d+ error /.test(line)).length
  return atLeastOneFailure(ok, { passed: ok ? 1 : 0, failed: errors })
}

/** @param {string} root @returns {Count} */
function build(root) {
  const { ok } = node(root, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'])
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 }
}

/** @param {string} root @returns {Count} */
function browser(root) {
  const report = reportPlace(root, 'browser.json')
  const { ok } = node(root, [
    'node_modules/@playwright/test/cli.js',
    'test',
    '--config',
    'tests/playwright.config.ts',
  ])
  const { expected = 0, unexpected = 0, flaky = 0 } = readReport(report)['stats'] ?? {}
  return atLeastOneFailure(ok, { passed: expected, failed: unexpected + flaky })
}

/** @type {readonly Step[]} */
export const steps = [
  { name: 'types', run: types },
  { name: 'lint', run: counted('tools/lint/run.mjs', 'lint') },
  { name: 'unit', run: unit },
  { name: 'aids', run: aids },
  { name: 'build', run: build },
  { name: 'budget', run: counted('tools/budget/run.mjs', 'budget') },
  { name: 'browser', run: browser },
]
