import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

const bare = (css: string): string =>
  css
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/\n\s*/g, '\n')
    .trim()

/** Styles that travel inside a saved summary (`?raw`) are built without comments and indents, and otherwise as they were written. */
export function bareStyles(): Plugin {
  return {
    name: 'bare-styles',
    apply: 'build',
    enforce: 'pre',
    load(id) {
      if (!id.endsWith('.css?raw')) return undefined
      const file = id.slice(0, -'?raw'.length)
      this.addWatchFile(file)
      return `export default ${JSON.stringify(bare(readFileSync(file, 'utf8')))}`
    },
  }
}
