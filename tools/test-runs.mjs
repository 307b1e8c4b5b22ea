import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'

/**
 * One run of the tests, which shares the repository with others: its reports, its build and its port are its own.
 * `gallery` is the second build, of the components in their states; `library` the third, which may ask `host` for a library. They have ports too.
 * @typedef {{ root: string, place: string, dist: string, port: number, gallery: { dist: string, port: number }, library: { dist: string, port: number, host: number } }} Run
 */

/** @param {number} process */
function isAlive(process) {
  try {
    globalThis.process.kill(process, 0)
    return true
  } catch {
    return false
  }
}

/** Removes what ended runs left. What failed is kept until the next run. @param {string} results */
function removeEnded(results) {
  for (const name of readdirSync(results)) {
    const owner = /^run-(\d+)$/.exec(name)?.[1]
    if (owner && !isAlive(Number(owner))) rmSync(path.join(results, name), { recursive: true, force: true })
  }
}

/** @returns {Promise<number>} a port of this machine that nothing holds */
const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' && address ? address.port : 0
      server.close(() => resolve(port))
    })
  })

/** @param {string} root @returns {Promise<Run>} */
export async function beginRun(root) {
  const results = path.join(root, 'test-results')
  mkdirSync(results, { recursive: true })
  removeEnded(results)
  const place = path.join(results, `run-${process.pid}`)
  rmSync(place, { recursive: true, force: true })
  mkdirSync(place)
  return {
    root,
    place,
    dist: path.join(place, 'dist'),
    port: await freePort(),
    gallery: { dist: path.join(place, 'gallery'), port: await freePort() },
    library: { dist: path.join(place, 'library'), port: await freePort(), host: await freePort() },
  }
}
