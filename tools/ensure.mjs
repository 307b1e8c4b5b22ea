// Makes a fresh clone ready: packages and, for the tests, Chromium. Node's built-in modules only, since nothing is installed yet.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const stampFile = path.join(root, 'node_modules/.installed')
const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** What is missing and what to do about it, as one plain line. */
export class NotReady extends Error {}

function ensureNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  throw new NotReady(
    `Weigh Up needs Node 20.19 or later; this is ${process.versions.node}. Install a newer Node and try again.`,
  )
}

function stampNow() {
  const lock = readFileSync(path.join(root, 'package-lock.json'))
  const parts = [process.versions.node, process.platform, process.arch].join(' ')
  return createHash('sha256').update(lock).update(parts).digest('hex')
}

/** Installs the packages that the lock file names, unless that has been done for this Node on this machine. */
export function ensurePackages() {
  ensureNode()
  const stamp = stampNow()
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return
  console.error('Installing packages …')
  // With NODE_ENV=production npm would leave out the tools that build the app.
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const args = ['ci', '--include=dev', '--no-fund', '--no-audit']
  const { status } = spawnSync(npm, args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  })
  if (status !== 0)
    throw new NotReady(
      'The packages could not be installed: see the lines above. Check the network and try again.',
    )
  writeFileSync(stampFile, stamp)
}

/** @param {string} file */
const starts = (file) => spawnSync(file, ['--version'], { stdio: 'ignore', timeout: 60_000 }).status === 0

/** The Chromium that the browser tests use: the one that CHROMIUM names, else one in a usual place. */
export function findChromium() {
  const named = process.env['CHROMIUM']
  if (!named) return usualPlaces.find((file) => existsSync(file) && starts(file))
  if (starts(named)) return named
  throw new NotReady(`CHROMIUM names ${named}, which does not start. Name a Chromium that does, or unset it.`)
}

const mayInstall = () =>
  process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')

function installChromium() {
  const apt = (/** @type {string[]} */ ...args) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 2, 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0
  console.error('Installing Chromium …')
  return apt('update') && apt('install', '-y', '--no-install-recommends', 'chromium')
}

export function ensureChromium() {
  const found = findChromium() ?? (mayInstall() && installChromium() ? findChromium() : undefined)
  if (found) return found
  throw new NotReady(
    'The browser tests need Chromium, and none was found. Install it (Debian, Ubuntu: apt-get install chromium) or set CHROMIUM to its path.',
  )
}

function main() {
  const wanted = process.argv.slice(2)
  try {
    if (wanted.includes('deps')) ensurePackages()
    if (wanted.includes('chromium')) ensureChromium()
  } catch (error) {
    if (!(error instanceof NotReady)) throw error
    console.error(error.message)
    process.exitCode = 1
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main()
