import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Plugin } from 'vite'

const licencesOfFonts = (root: string): string[] => {
  const fonts = path.join(root, 'node_modules/@fontsource')
  if (!existsSync(fonts)) return []
  return readdirSync(fonts).map(
    (name) => `## Font: ${name}\n\n${readFileSync(path.join(fonts, name, 'LICENSE'), 'utf8').trim()}\n`,
  )
}

/** Puts the licences of everything that ships where people can read them: licences.txt beside the page. */
export function licences(root: string): Plugin {
  let out = ''
  return {
    name: 'licences',
    apply: 'build',
    configResolved(config) {
      out = path.resolve(config.root, config.build.outDir)
    },
    writeBundle() {
      const ofPackages = path.join(out, '.vite/license.md')
      const parts = existsSync(ofPackages) ? [readFileSync(ofPackages, 'utf8').trim()] : []
      writeFileSync(path.join(out, 'licences.txt'), `${[...parts, ...licencesOfFonts(root)].join('\n\n')}\n`)
    },
  }
}
