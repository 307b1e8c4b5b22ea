import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'
import { addUp } from './add-up.mjs'
import { beginRun } from './test-runs.mjs'

const repository = fileURLToPath(new URL('..', import.meta.url))
const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})
function folderOf(files: Record<string, string>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'weigh-up-run-'))
  folders.push(folder)
  symlinkSync(path.join(repository, 'node_modules'), path.join(folder, 'node_modules'))
  for (const [file, text] of Object.entries(files)) writeFileSync(path.join(folder, file), text)
  return folder
}

describe('the run of the tests', () => {
  it('goes on past a failure and adds up every step', () => {
    const said: string[] = []
    const counting = (name: string, passed: number, failed: number) => ({
      name,
      run: () => ({ passed, failed, failures: failed > 0 ? ['one', 'other'] : [] }),
    })
    const breaking = {
      name: 'breaking',
      run: () => {
        throw new Error('no such file')
      },
    }
    const all = [counting('good', 3, 0), counting('bad', 1, 2), counting('empty', 0, 0), breaking]
    expect(addUp(all, undefined, (line) => said.push(line))).toEqual({
      passed: 4,
      failed: 4,
      failures: ['bad: one', 'bad: other', 'empty: it ran nothing', 'breaking: Error: no such file'],
    })
    expect(said.filter((line) => /passed/.test(line))).toEqual([
      'good: 3 passed, 0 failed',
      'bad: 1 passed, 2 failed',
      'empty: 0 passed, 1 failed',
      'breaking: 0 passed, 1 failed',
    ])
  })

  it('counts each failing test, and a file that holds none because it could not be read', () => {
    const root = folderOf({
      'count.test.ts': [
        "import { expect, it } from 'vitest'",
        "it('a', () => expect(1).toBe(1))",
        "it('b', () => expect(1).toBe(2))",
      ].join('\n'),
      'broken.test.ts': "import './not-there.ts'",
      'package.json': '{ "type": "module" }',
    })
    const script = `
      const { addUp } = await import('${repository}tools/add-up.mjs')
      const { steps } = await import('${repository}tools/test-steps.mjs')
      const run = { root: '${root}', place: '${root}', dist: '${root}/dist', port: 1, gallery: { dist: '${root}/gallery', port: 2 }, library: { dist: '${root}/library', port: 3, host: 4 } }
      const count = addUp(steps.filter(({ name }) => name === 'unit'), run, () => undefined)
      console.log('\\n' + JSON.stringify(count))`
    // in a process of its own, so that what fails on purpose is not printed as ours
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
      encoding: 'utf8',
    })
    const count: unknown = JSON.parse(stdout.trim().split('\n').at(-1) ?? '')
    expect(count).toMatchObject({ passed: 1, failed: 2 })
    expect(count).toHaveProperty(
      'failures',
      expect.arrayContaining([
        expect.stringMatching(/^unit: broken\.test\.ts\n.*not-there/s),
        expect.stringMatching(/^unit: count\.test\.ts › b\n.*expected 1 to be 2/s),
      ]),
    )
  }, 60_000)

  it('ends with the total and fails when anything failed', () => {
    const { stdout, status } = spawnSync(process.execPath, ['tools/run-tests.mjs', 'no-such-step'], {
      cwd: repository,
      encoding: 'utf8',
    })
    expect(stdout.trimEnd().split('\n').at(-1)).toBe('tests: 0 passed, 1 failed')
    expect(status).toBe(1)
  })

  it('has reports, a build and a port that no other run has, and removes what ended runs left', async () => {
    const root = folderOf({})
    const ended = path.join(root, 'test-results/run-999999999')
    const other = path.join(root, `test-results/run-${process.ppid}`)
    for (const folder of [ended, other]) mkdirSync(folder, { recursive: true })
    const run = await beginRun(root)
    expect(run.place).toBe(path.join(root, `test-results/run-${process.pid}`))
    expect(path.dirname(run.dist)).toBe(run.place)
    expect(run.port).toBeGreaterThan(0)
    expect(new Set([run.port, run.gallery.port, run.library.port, run.library.host]).size).toBe(4)
    expect(path.dirname(run.gallery.dist)).toBe(run.place)
    expect(readdirSync(path.join(root, 'test-results')).sort()).toEqual(
      [`run-${process.pid}`, `run-${process.ppid}`].sort(),
    )
  })
})
