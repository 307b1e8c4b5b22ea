import { createHash } from 'node:crypto'
import { createServer, type Server } from 'node:http'

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** An entry of an aid that was never written: it is listed and has no file. */
export const listedOnly = (nth: number) => ({
  id: `listed-${nth}`,
  title: `Invented choice ${String(nth).padStart(5, '0')}`,
  short: 'One of two invented choices',
  synonyms: `invented, made up, word${nth}`,
  area: 'other',
  version: '1.0.0',
  reviewBy: '2027-11-22',
  sha256: sha256(String(nth)),
  size: 4000,
})

interface Entry {
  id: string
  version: string
  sha256: string
  size: number
}

/** The files of a library of these entries. */
export function libraryFiles(
  entries: readonly (Entry & Record<string, unknown>)[],
  { name = 'Aids of the valley', publisher = 'Valley practices', date = '2026-11-26' } = {},
): Map<string, string> {
  const index = `${JSON.stringify({ format: 1, aids: entries })}\n`
  const hash = sha256(index)
  const manifest = {
    format: 1,
    name,
    publisher,
    date,
    index: { sha256: hash, size: Buffer.byteLength(index) },
  }
  return new Map([
    ['library.json', JSON.stringify(manifest)],
    [`index-${hash.slice(0, 12)}.json`, index],
  ])
}

/** A static web host on this machine, whose folder can change; it counts what it is asked for. */
export class LibraryHost {
  files = new Map<string, string>()
  /** Files that never end. */
  silent = new Set<string>()
  asked: string[] = []
  credentials: string[] = []
  #server: Server | undefined

  /** @param port 0 for one that is free; answers which */
  async start(port: number): Promise<number> {
    const server = createServer((request, response) => {
      const file = decodeURI(request.url ?? '').replace(/^\/valley\//, '')
      this.asked.push(file)
      const { cookie, referer, authorization } = request.headers
      this.credentials.push(...[cookie, referer, authorization].filter((said) => said !== undefined))
      const text = this.files.get(file)
      response.setHeader('Access-Control-Allow-Origin', '*')
      if (this.silent.has(file)) response.writeHead(200).write(' ')
      else if (text === undefined) response.writeHead(404).end()
      else response.writeHead(200, { 'Content-Type': 'application/json' }).end(text)
    })
    this.#server = server
    await new Promise<void>((resolve) => server.listen(port, () => resolve()))
    const address = server.address()
    return typeof address === 'object' && address ? address.port : port
  }

  async stop(): Promise<void> {
    this.#server?.closeAllConnections()
    await new Promise((resolve) => this.#server?.close(resolve))
  }
}
