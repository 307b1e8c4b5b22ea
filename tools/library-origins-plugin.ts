import type { Plugin } from 'vite'

const originsModule = 'virtual:library-origins'

/** Tells the app which origins it may ask for libraries: the same that the policy and the service worker allow. */
export function libraryOriginsForApp(origins: readonly string[]): Plugin {
  return {
    name: 'library-origins',
    resolveId: (id) => (id === originsModule ? `\0${id}` : undefined),
    load: (id) =>
      id === `\0${originsModule}` ? `export const origins = ${JSON.stringify(origins)}\n` : undefined,
  }
}
