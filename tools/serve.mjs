import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { headersOf } from './headers-file.mjs'

/** @type {Record<string, string>} */
const kinds = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.txt': 'text/plain; charset=utf-8',
}

/** A port that something else holds. */
export class PortBusy extends Error {}

/**
 * The file that a request means, or undefined: nothing outside the folder, nothing hidden.
 * A missing file is missing: it is never answered with the page, which would hide a broken deployment.
 * @param {string} folder
 * @param {string} url
 */
export function fileFor(folder, url) {
  let pathname
  try {
    pathname = decodeURIComponent(new URL(url, 'http://localhost').pathname)
  } catch {
    return undefined
  }
  if (/[\0\\]|\/[._]/.test(pathname)) return undefined
  const file = path.join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname)
  return existsSync(file) && statSync(file).isFile() ? file : undefined
}

/** @param {string} folder */
function answerFrom(folder) {
  const always = headersOf(path.join(folder, '_headers'))
  /** @type {import('node:http').RequestListener} */
  const answer = (request, response) => {
    const file = fileFor(folder, request.url ?? '/')
    const isReading = request.method === 'GET' || request.method === 'HEAD'
    if (!file || !isReading) {
      response.writeHead(isReading ? 404 : 405, { ...always, 'Content-Type': 'text/plain; charset=utf-8' })
      response.end(isReading ? 'Not found\n' : 'Only GET\n')
      return
    }
    const isHashed = path.basename(path.dirname(file)) === 'assets'
    response.writeHead(200, {
      ...always,
      'Content-Type': kinds[path.extname(file)] ?? 'application/octet-stream',
      'Content-Length': statSync(file).size,
      'Cache-Control': isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    })
    if (request.method === 'HEAD') response.end()
    else
      createReadStream(file)
        .on('error', () => response.destroy())
        .pipe(response)
  }
  return answer
}

/**
 * @param {import('node:http').RequestListener} answer
 * @param {string} host
 * @param {number} port
 * @returns {Promise<import('node:http').Server>}
 */
const listen = (answer, host, port) =>
  new Promise((resolve, reject) => {
    const server = createServer(answer)
    server.once('error', reject)
    server.listen({ host, port, exclusive: true }, () => resolve(server))
  })

/** @param {unknown} error */
const codeOf = (error) => (error instanceof Error && 'code' in error ? error.code : undefined)

/**
 * Serves a built app on this machine only, on both addresses that `localhost` may mean, with the headers that it asks for.
 * @param {{ folder: string, port: number }} what
 */
export async function serve({ folder, port }) {
  const answer = answerFrom(folder)
  for (const host of ['127.0.0.1', '::1']) {
    try {
      await listen(answer, host, port)
    } catch (error) {
      if (codeOf(error) === 'EADDRINUSE') throw new PortBusy(`port ${port} is busy`)
      const isSecondAddress = host === '::1' // some machines have no IPv6
      if (!isSecondAddress) throw error
    }
  }
  return `http://localhost:${port}/`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [port = '4187', folder = fileURLToPath(new URL('../dist', import.meta.url))] = process.argv.slice(2)
  serve({ folder, port: Number(port) }).then(console.log, (error) => {
    console.error(error instanceof Error ? error.message : String(error))
    process.exit(1)
  })
}
