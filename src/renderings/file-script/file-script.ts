const modules = import.meta.glob<string>('./*.js', { query: '?raw', import: 'default', eager: true })

/** The script that a file carries, and the hash by which its policy lets just this script run. */
export interface FileScript {
  code: string
  /** `sha256-…`, of `code` as it stands between its tags. */
  hash: string
}

/** Modules in their order as one, without what only their writers read: what they take from each other stands above them. */
const joined = (names: readonly string[]): string =>
  names
    .map((name) =>
      (modules[`./${name}.js`] ?? '')
        .replaceAll('\r\n', '\n')
        .replace(/\/\*\*[\s\S]*?\*\/ ?|^\/\/ .*$/gm, '')
        .replace(/^import .*\n/gm, '')
        .replace(/^export /gm, '')
        .replace(/\n\s+/g, '\n')
        .trim(),
    )
    .join('\n\n')

/** Its hash is written down, as plain-http hosts have no WebCrypto; `file-script.test.ts` holds it against the code. */
export const fileScript: FileScript = {
  code: joined(['page', 'languages', 'aloud', 'own-notes', 'controls']),
  hash: 'sha256-cUTBw79tfBY1LKQeqS+y0q9frU9AGxkfSoMTb/MoZvM=',
}
