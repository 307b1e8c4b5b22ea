import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { stripVTControlCharacters } from 'node:util'

/** @typedef {import('./add-up.mjs').Count} Count */
/** @typedef {import('./test-runs.mjs').Run} Run */
/** @typedef {{ name: string, run: (run: Run) => Count }} Step */

/**
 * @param {string} root
 * @param {string[]} args a script of Node and what it is given
 * @param {{ output?: 'shown' | 'kept', env?: Record<string, string> }} how
 */
function node(root, args, { output = 'shown', env = {} } = {}) {
  const { status, stdout } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: ['ignore', output === 'shown' ? 'inherit' : 'pipe', 'inherit'],
    env: { ...process.env, ...env },
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

const most = 20
/** The first lines of what a test said, without its colours. @param {string} said */
const beginning = (said) =>
  stripVTControlCharacters(said)
    .split('\n')
    .slice(0, 12)
    .map((line) => `    ${line.slice(0, 300)}`)
    .join('\n')

/** The tests that failed, by file and name, with what they said. @param {string} root @param {any[]} files of Vitest's report */
const failedIn = (root, files) =>
  files.flatMap((file) => {
    const name = path.relative(root, file.name)
    if (file.status === 'failed' && file.assertionResults.length === 0)
      return [`${name}\n${beginning(file.message ?? '')}`]
    return file.assertionResults
      .filter((/** @type {any} */ test) => test.status === 'failed')
      .map(
        (/** @type {any} */ test) =>
          `${name} › ${test.fullName}\n${beginning(test.failureMessages.join('\n'))}`,
      )
  })

/** The scenarios that failed, or passed only when tried again. @param {any[]} suites of Playwright's report @returns {string[]} */
const failedScenarios = (suites) =>
  suites.flatMap(({ file, specs = [], suites: within = [] }) => [
    ...specs.flatMap((/** @type {any} */ { title, tests }) =>
      tests
        .filter((/** @type {any} */ { status }) => status === 'unexpected' || status === 'flaky')
        .map((/** @type {any} */ { projectName, results }) => {
          const said = results
            .flatMap((/** @type {any} */ { errors }) => errors)
            .map((/** @type {any} */ { message }) => message)
          return `[${projectName}] ${file} › ${title}\n${beginning(said.join('\n'))}`
        }),
    ),
    ...failedScenarios(within),
  ])

/** @param {string} file @returns {Record<string, any>} */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return {}
  }
}

/** @param {Run} run @returns {Count} */
function types({ root }) {
  const { ok, out } = node(root, ['node_modules/typescript/bin/tsc', '-p', '.', '--pretty', 'false'], {
    output: 'kept',
  })
  process.stdout.write(out)
  const errors = out.split('\n').filter((line) => /error TS\d+/.test(line))
  return atLeastOneFailure(ok, { passed: ok ? 1 : 0, failed: errors.length, failures: errors.slice(0, most) })
}

/** A script that prints its own `name: N passed, N failed`. @param {string} script @param {string} name */
const counted =
  (script, name) =>
  (/** @type {Run} */ { root, dist }) => {
    const { ok, out } = node(root, [script], { output: 'kept', env: { TEST_DIST: dist } })
    process.stdout.write(out.replace(new RegExp(`^${name}: \\d+ passed, \\d+ failed\\n?`, 'm'), ''))
    return atLeastOneFailure(ok, { ...countLine(out, name), failures: [beginning(out)] })
  }

/** @param {Run} run @returns {Count} */
function unit({ root, place }) {
  const report = path.join(place, 'unit.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const { ok } = node(root, ['node_modules/vitest/vitest.mjs', 'run', ...reporters])
  const { numPassedTests = 0, numFailedTests = 0, testResults = [] } = readReport(report)
  // A file that could not even be loaded holds no test that failed.
  const broken = testResults.filter(
    (/** @type {any} */ file) =>
      file.status === 'failed' &&
      !file.assertionResults.some((/** @type {any} */ test) => test.status === 'failed'),
  )
  return atLeastOneFailure(ok, {
    passed: numPassedTests,
    failed: numFailedTests + broken.length,
    failures: failedIn(root, testResults).slice(0, most),
  })
}

/** @param {Run} run @returns {Count} */
function aids({ root }) {
  const { ok, out } = node(root, ['tools/run-command.mjs', 'check-aids'], { output: 'kept' })
  process.stdout.write(out)
  const errors = out.split('\n').filter((line) => /^\S.*:\d+:\d+ error /.test(line))
  return atLeastOneFailure(ok, { passed: ok ? 1 : 0, failed: errors.length, failures: errors.slice(0, most) })
}

/** @param {Run} run @returns {Count} */
function build({ root, place, dist, gallery, library }) {
  const vite = ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn', '--emptyOutDir']
  const origins = path.join(place, 'library-origins.json')
  writeFileSync(origins, JSON.stringify([`http://localhost:${library.host}`]))
  const builds = [
    node(root, [...vite, '--outDir', dist]),
    node(root, [...vite, '--mode', 'gallery', '--outDir', gallery.dist]),
    node(root, [...vite, '--outDir', library.dist], { env: { LIBRARY_ORIGINS: origins } }),
  ]
  const passed = builds.filter(({ ok }) => ok).length
  return { passed, failed: builds.length - passed }
}

/** @param {Run} run @returns {Count} */
function browser({ root, place, dist, port, gallery, library }) {
  const playwright = [
    'node_modules/@playwright/test/cli.js',
    'test',
    '--config',
    'tests/playwright.config.ts',
  ]
  const env = {
    TEST_PLACE: place,
    TEST_DIST: dist,
    TEST_PORT: String(port),
    TEST_GALLERY_DIST: gallery.dist,
    TEST_GALLERY_PORT: String(gallery.port),
    TEST_LIBRARY_DIST: library.dist,
    TEST_LIBRARY_PORT: String(library.port),
    TEST_LIBRARY_HOST: String(library.host),
  }
  const { ok } = node(root, playwright, { env })
  const { stats = {}, suites = [] } = readReport(path.join(place, 'browser.json'))
  const { expected = 0, unexpected = 0, flaky = 0 } = stats
  return atLeastOneFailure(ok, {
    passed: expected,
    failed: unexpected + flaky,
    failures: failedScenarios(suites).slice(0, most),
  })
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
