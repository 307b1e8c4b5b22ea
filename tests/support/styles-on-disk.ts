import { readFileSync } from 'node:fs'
import { leanCss } from '../../src/renderings/lean.ts'

const read = (path: string): string => leanCss(readFileSync(`src/${path}`, 'utf8'))

/** Stylesheets are empty under test, so these, which a file in two languages carries, are read from the disk. */
export const stylesOnDisk = [
  'views/ui/tokens.css',
  ...[
    'icon-array',
    'summary-document',
    'summary-shapes',
    'summary-paper',
    'summary-file',
    'summary-contrast.css',
  ].map((name) => `renderings/${name}${name.endsWith('.css') ? '.ts' : '.css'}`),
  'renderings/summary-controls.css',
  'renderings/both-in-file.css',
].map(read)

/** What a file side by side carries too. */
export const besideOnDisk = read('renderings/both-side-by-side.css')

/** What a file in large print carries too. */
export const largeOnDisk = read('renderings/summary-large.css')
