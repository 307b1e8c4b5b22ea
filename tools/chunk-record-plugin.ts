import path from 'node:path'
import type { Plugin } from 'vite'
import { type Chunk, chunkRecordFile, partOf } from './chunk-record.mjs'

const metadataOf = (output: object): { importedCss?: Set<string> } =>
  (output as { viteMetadata?: { importedCss?: Set<string> } }).viteMetadata ?? {}

/** A module's path from the root of the repository, the same on every machine; virtual modules keep their name. */
export const fromRoot = (root: string, id: string): string => {
  const file = id.split('?')[0] ?? id
  return path.isAbsolute(file) ? path.relative(root, file).split(path.sep).join('/') : file
}

/** Records which modules went into which chunk, so that the budget and the service worker can ask what a screen loads. */
export function chunkRecord(root: string): Plugin {
  return {
    name: 'chunk-record',
    apply: 'build',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).flatMap((output): Chunk[] => {
        if (output.type !== 'chunk') return []
        const modules = output.moduleIds.map((id) => fromRoot(root, id)).sort()
        return [
          {
            file: output.fileName,
            part: partOf(modules),
            isEntry: output.isEntry,
            imports: output.imports,
            dynamicImports: output.dynamicImports,
            modules,
            css: [...(metadataOf(output).importedCss ?? [])],
          },
        ]
      })
      this.emitFile({ type: 'asset', fileName: chunkRecordFile, source: JSON.stringify(chunks, null, 1) })
    },
  }
}
