import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import path from 'node:path'
import { brotliCompressSync } from 'node:zlib'

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
}

/** Serves a folder on localhost, brotli-compressed, as a static host would. Both sides of a ratio are served by it. */
export async function serve(folder) {
  const cache = new Map()
  const answer = async (request, response) => {
    const wanted = new URL(request.url ?? '/', 'http://localhost').pathname
    const name = wanted === '/' ? 'index.html' : wanted.slice(1)
    try {
      if (!cache.has(name)) {
        const body = await readFile(path.join(folder, path.normalize(name)))
        cache.set(name, name.endsWith('.woff2') ? body : brotliCompressSync(body))
      }
      const encoding = name.endsWith('.woff2') ? {} : { 'Content-Encoding': 'br' }
      const type = types[path.extname(name)] ?? 'application/octet-stream'
      const age = name === 'index.html' || name === 'sw.js' ? 'no-cache' : 'public, max-age=3600'
      response.writeHead(200, { 'Content-Type': type, 'Cache-Control': age, ...encoding })
      response.end(cache.get(name))
    } catch {
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('not found')
    }
  }
  const server = createServer((request, response) => void answer(request, response))
  await new Promise((resolve) => server.listen(0, 'localhost', resolve))
  return { url: `http://localhost:${server.address().port}/`, close: () => server.close() }
}
