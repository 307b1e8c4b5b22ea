import path from 'node:path'
import type { Plugin, ViteDevServer } from 'vite'
import { aidFoldersIn, readAidOfLibrary } from '../src/adapters/aid-folder/aid-library-on-disk.ts'
import type { AidFolder } from '../src/adapters/aid-folder/read-aid-folder.ts'
import type { Aid, AidListing } from '../src/domain/aid/aid.schema.ts'
import { checkLines, lineOf, safeText } from '../src/renderings/check-lines.ts'

const libraryModule = 'virtual:aid-library'
const aidModule = 'virtual:aid/'
const mostReasons = 5

/** What the start page needs to list an aid, and to say why one cannot be used. */
export function listingOf(name: string, { aid, title, findings }: AidFolder): AidListing {
  if (!aid) {
    const errors = checkLines(findings).filter(({ severity }) => severity === 'error')
    const unusable = errors.slice(0, mostReasons).map(lineOf)
    const nothing = { short: '', synonyms: '', area: '', version: '', reviewBy: '', language: 'en', hash: '' }
    return { id: safeText(name), title: safeText(title ?? name), ...nothing, unusable }
  }
  const { id, area, version, reviewBy, sourceLanguage: language } = aid.facts
  const words = aid.words[language] ?? {}
  const text = (slot: string): string => words[slot] ?? ''
  const shown = { title: text('title'), short: text('short'), synonyms: text('synonyms') }
  return { id, ...shown, area, version, reviewBy, language, hash: aid.hash }
}

interface Library {
  listings: AidListing[]
  aids: Map<string, Aid>
}

function readLibrary(folder: string): Library {
  const library: Library = { listings: [], aids: new Map() }
  const today = new Date().toISOString().slice(0, 10)
  for (const name of aidFoldersIn(folder)) {
    const read = readAidOfLibrary(folder, name, today)
    library.listings.push(listingOf(name, read))
    if (read.aid) library.aids.set(name, read.aid)
  }
  return library
}

function libraryCode({ listings, aids }: Library): string {
  const loaders = [...aids.keys()].map(
    (id) => `${JSON.stringify(id)}: () => import(${JSON.stringify(aidModule + id)})`,
  )
  return `export const listings = ${JSON.stringify(listings)}\nexport const load = { ${loaders.join(', ')} }\n`
}

function reloadOnChange(server: ViteDevServer, folder: string, forget: () => void): void {
  server.watcher.add(folder)
  server.watcher.on('all', (_, file) => {
    if (!path.resolve(file).startsWith(folder + path.sep)) return
    forget()
    for (const [id, module] of server.moduleGraph.idToModuleMap) {
      if (id.startsWith(`\0${libraryModule}`) || id.startsWith(`\0${aidModule}`))
        server.moduleGraph.invalidateModule(module)
    }
    server.ws.send({ type: 'full-reload' })
  })
}

/**
 * Checks the aids of a folder and gives them to the app as `virtual:aid-library`: a listing at once and each aid in a
 * file of its own. An aid with an error is listed with its reasons and cannot be loaded.
 * @param standard the folder, unless the environment's AID_LIBRARY names another
 */
export function aidLibrary(standard: string): Plugin {
  const folder = path.resolve(process.env['AID_LIBRARY'] || standard)
  let library: Library | undefined
  const read = (): Library => {
    library ??= readLibrary(folder)
    return library
  }
  return {
    name: 'aid-library',
    buildStart() {
      library = undefined
    },
    resolveId: (id) => (id === libraryModule || id.startsWith(aidModule) ? `\0${id}` : undefined),
    load(id) {
      if (id === `\0${libraryModule}`) {
        for (const listing of read().listings) this.addWatchFile(path.join(folder, listing.id, 'aid.yaml'))
        return libraryCode(read())
      }
      if (!id.startsWith(`\0${aidModule}`)) return undefined
      const aid = read().aids.get(id.slice(aidModule.length + 1))
      return aid && `export default JSON.parse(${JSON.stringify(JSON.stringify(aid))})\n`
    },
    configureServer(server) {
      reloadOnChange(server, folder, () => {
        library = undefined
      })
    },
  }
}
