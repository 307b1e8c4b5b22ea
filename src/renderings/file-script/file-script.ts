const modules = import.meta.glob<string>('./*.js', { query: '?raw', import: 'default', eager: true })
const [sealedText = ''] = Object.values(
  import.meta.glob<string>('../../domain/take-home/sealed-text.js', {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
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
const works = named(['page', 'languages', 'aloud', 'own-notes', 'controls'])

/** Its hash is written down, as plain-http hosts have no WebCrypto; `file-script.test.ts` holds it against the code. */
export const fileScript: FileScript = {
  code: [...named(['elements']), ...works].join('\n\n'),
  hash: 'sha256-5sxISZcIgQerwIBoV5udFFhJgYMP+w0bV38P90Vt7Dk=',
}

/** The same in a protected file, after what asks for the words. */
export const protectedFileScript: FileScript = {
  code: [bare(sealedText), ...named(['elements', 'locked']), ...works].join('\n\n'),
  hash: 'sha256-tc5l/YnfchzqEx/zEvjWHbJygKkqH1gdttQy+0A5v4U=',
}
