// Runs src/app/commands/<name>.ts, which Node cannot read by itself: `npm run check-aids -- DIR`.
import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensurePackages, NotReady } from './ensure.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const couldNotRun = 2

/** @param {unknown} error */
function oneLine(error) {
  const text = error instanceof Error ? error.message : String(error)
  return text.split('\n')[0]?.slice(0, 300) || 'unknown trouble'
}

/** @param {string} name @param {unknown} error */
function giveUp(name, error) {
  process.exitCode = couldNotRun
  process.stderr.write(`${name} could not run: ${oneLine(error)}\n`)
}

/** npm changes to the root of the repository before it runs a command; paths are meant from where it was typed. */
function folderOfCaller() {
  const isOurNpmRun = process.env['npm_lifecycle_event'] === process.argv[2]
  return (isOurNpmRun && process.env['INIT_CWD']) || process.cwd()
}

/** Lines are written at once, so that a long report is whole even when its reader is a pipe. */
const io = {
  out: (/** @type {string} */ line) => void process.stdout.write(`${line}\n`),
  err: (/** @type {string} */ line) => void process.stderr.write(`${line}\n`),
  cwd: folderOfCaller(),
}

/** @param {string} name @param {string[]} argv */
async function run(name, argv) {
  const file = path.join(root, 'src/app/commands', `${name}.ts`)
  if (!/^[a-z-]+$/.test(name) || !existsSync(file))
    throw new NotReady('there is no such command in src/app/commands')
  ensurePackages()
  const { runnerImport } = await import('vite')
  /** @type {{ module: { main: (argv: string[], io: object) => Promise<number> } }} */
  const { module } = await runnerImport(file, { root, configFile: false, logLevel: 'silent', envDir: false })
  process.exitCode = await module.main(argv, io)
}

const [name = '', ...argv] = process.argv.slice(2)
for (const event of ['uncaughtException', 'unhandledRejection']) {
  process.on(event, (error) => {
    giveUp(name, error)
    process.exit()
  })
}
run(name, argv).catch((error) => giveUp(name, error))
