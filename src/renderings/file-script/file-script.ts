const modules = import.meta.glob<string>('./*.js', { query: '?raw', import: 'default', eager: true })
/** What the app does in the same way. */
const [inOrder = '', sealedText = ''] = Object.values(
  import.meta.glob<string>(
    ['../../domain/summary/numbers-in-order.js', '../../domain/take-home/sealed-text.js'],
    { query: '?raw', import: 'default', eager: true },
  ),
)

/** The script that a file carries, and the hash by which its policy lets just this script run. */
export interface FileScript {
  code: string
  /** `sha256-…`, of `code` as it stands between its tags. */
  hash: string
}

/** A module without what only its writers read, and without its imports: what it takes stands above it. */
const bare = (module: string): string =>
  module
    .replaceAll('\r\n', '\n')
    .replace(/\/\*\*[\s\S]*?\*\/ ?|^\s*\/\/ .*$/gm, '')
    .replace(/^import [^;]*?from '.*'\n/gm, '')
    .replace(/^export /gm, '')
    .replace(/\n\s+/g, '\n')
    .trim()

const named = (names: readonly string[]): string[] => names.map((name) => bare(modules[`./${name}.js`] ?? ''))

/** What works a summary once it stands on the page. */
const works = [bare(inOrder), ...named(['page', 'languages', 'aloud', 'own-notes', 'controls'])]

/** Its hash is written down, as plain-http hosts have no WebCrypto; `file-script.test.ts` holds it against the code. */
export const fileScript: FileScript = {
  code: [...named(['elements']), ...works].join('\n\n'),
  hash: 'sha256-PsoIEACTTKKo5d28DuVxIoguFA/LCYzlKjHo6dtHp/o=',
}

/** The same in a protected file, after what asks for the words. */
export const protectedFileScript: FileScript = {
  code: [bare(sealedText), ...named(['elements', 'locked']), ...works].join('\n\n'),
  hash: 'sha256-MX55TUc45CDONho/CnhThaZy5xcD9FGXbSQ44nV8AEQ=',
}
