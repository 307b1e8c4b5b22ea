import { createHash } from 'node:crypto'
import path from 'node:path'
import type { Plugin, ViteDevServer } from 'vite'
import { aidFoldersIn, readAidOfLibrary } from '../src/adapters/aid-folder/aid-library-on-disk.ts'
import { filesOnDisk } from '../src/adapters/aid-folder/folder-on-disk.ts'
import { packed as packedTexts } from '../src/adapters/aid-folder/portable-aid.ts'
import { portableText } from '../src/adapters/aid-folder/portable-text.ts'
import type { AidFolder } from '../src/adapters/aid-folder/read-aid-folder.ts'
import { fileOf, indexFile, type PackedAid } from '../src/adapters/aid-library/packed-aid.ts'
import { textsFileOf } from '../src/adapters/aid-library/texts-file.ts'
import type { AidToList, UnusableAid } from '../src/domain/aid/aid-index.ts'
import { areasOf } from '../src/domain/aid/areas.ts'
import { aidIndexOf, listedAs } from '../src/domain/aid/make-index.ts'
import { checkLines, lineOf, safeText } from '../src/renderings/check-lines.ts'

const libraryModule = 'virtual:aid-library'
const mostReasons = 5

/** Where the aids of a library lie in the built app, below a name that changes with them. */
export const libraryFolder = 'aids'

function unusable(name: string, { title, findings }: AidFolder): UnusableAid {
  const errors = checkLines(findings).filter(({ severity }) => severity === 'error')
  const reasons = errors.slice(0, mostReasons).map(lineOf)
  return { id: safeText(name), title: safeText(title ?? name), reasons }
}

/** The portable file of a usable aid, for those who write their own from it. */
function textsOf(folder: string): string | undefined {
  const read = packedTexts(filesOnDisk(folder).files)
  return 'portable' in read ? portableText(read.portable) : undefined
}

interface Library {
  /** `aids/3f2a81c09b7d`: no page ever reads an aid of another build. */
  folder: string
  areas: ReturnType<typeof areasOf>
  /** The text of each file in it. */
  files: Map<string, string>
}

function readLibrary(source: string): Library {
  const usable: AidToList[] = []
  const broken: UnusableAid[] = []
  const files = new Map<string, string>()
  const today = new Date().toISOString().slice(0, 10)
  for (const name of aidFoldersIn(source)) {
    const read = readAidOfLibrary(source, name, today)
    const why = read.aid ? undefined : unusable(name, read)
    if (read.aid) usable.push(listedAs(read.aid))
    if (why) broken.push(why)
    const packed: PackedAid = read.aid ? { aid: read.aid } : { unusable: why?.reasons ?? [] }
    const file = fileOf(name)
    if (file !== undefined) files.set(file, JSON.stringify(packed))
    const texts = read.aid ? textsOf(path.join(source, name)) : undefined
    if (texts !== undefined) files.set(textsFileOf(name), texts)
  }
  files.set(indexFile, JSON.stringify(aidIndexOf(usable, broken)))
  const hash = createHash('sha256')
  for (const [name, text] of files) hash.update(`${name}\n${text}\n`)
  return { folder: `${libraryFolder}/${hash.digest('hex').slice(0, 12)}`, areas: areasOf(usable), files }
}

/** In development the files are answered from memory. */
function answerFiles(server: ViteDevServer, read: () => Library): void {
  server.middlewares.use((request, response, next) => {
    const { folder, files } = read()
    const [pathname = ''] = (request.url ?? '').split('?')
    const name = pathname.startsWith(`/${folder}/`) ? decodeURI(pathname.slice(folder.length + 2)) : ''
    const text = files.get(name)
    if (text === undefined) next()
    else response.setHeader('Content-Type', 'application/json').end(text)
  })
}

function reloadOnChange(server: ViteDevServer, source: string, forget: () => void): void {
  server.watcher.add(source)
  server.watcher.on('all', (_, file) => {
    if (!path.resolve(file).startsWith(source + path.sep)) return
    forget()
    const module = server.moduleGraph.getModuleById(`\0${libraryModule}`)
    if (module) server.moduleGraph.invalidateModule(module)
    server.ws.send({ type: 'full-reload' })
  })
}

/**
 * Checks the aids of a folder and gives them to the app: as files to fetch, the index and each aid, in a folder whose name
 * `virtual:aid-library` tells with the areas. An aid with an error is listed with its reasons and cannot be opened.
 * @param standard the folder, unless the environment's AID_LIBRARY names another
 */
export function aidLibrary(standard: string): Plugin {
  const source = path.resolve(process.env['AID_LIBRARY'] || standard)
  let library: Library | undefined
  const read = (): Library => {
    library ??= readLibrary(source)
    return library
  }
  return {
    name: 'aid-library',
    buildStart() {
      library = undefined
    },
    resolveId: (id) => (id === libraryModule ? `\0${id}` : undefined),
    load(id) {
      if (id !== `\0${libraryModule}`) return undefined
      const { folder, areas } = read()
      return `export const folder = ${JSON.stringify(folder)}\nexport const areas = ${JSON.stringify(areas)}\n`
    },
    generateBundle() {
      const { folder, files } = read()
      for (const [name, text] of files)
        this.emitFile({ type: 'asset', fileName: `${folder}/${name}`, source: text })
    },
    configureServer(server) {
      answerFiles(server, read)
      reloadOnChange(server, source, () => {
        library = undefined
      })
    },
  }
}
