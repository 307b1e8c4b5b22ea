/**
 * Who may import whom: the table of CONTRIBUTING.md as data.
 * `rooms` may be imported whole, `types` by `import type` only, `libraries` are packages, `node` says whether Node's own modules may be used.
 * @typedef {{ rooms: string[], types: string[], libraries: string[], node: boolean, instead: string }} Room
 * @type {Record<string, Room>}
 */
export const rooms = {
  domain: {
    rooms: [],
    types: [],
    libraries: [],
    node: false,
    instead:
      'the domain knows only itself: pass what it needs as an argument, or move the rule that needs more to the room that has it',
  },
  ports: {
    rooms: [],
    types: ['domain'],
    libraries: [],
    node: false,
    instead:
      'a port is a type: describe what is asked with domain types (`import type`) and let an adapter do it',
  },
  machines: {
    rooms: ['domain', 'ports'],
    types: [],
    libraries: ['xstate'],
    node: false,
    instead:
      'a machine names its effects and src/app provides them: add a port for what it needs from outside',
  },
  adapters: {
    rooms: ['domain', 'ports'],
    types: [],
    libraries: [
      'idb',
      'fflate',
      'qr',
      '@scure/bip39',
      '@noble/hashes',
      'yaml',
      'mdast-util-from-markdown',
      'mdast',
    ],
    node: true,
    instead: 'an adapter is handed finished text and values: let src/app make them and pass them in',
  },
  i18n: {
    rooms: [],
    types: ['domain'],
    libraries: ['i18next'],
    node: false,
    instead:
      'words know keys and domain types (`import type`) only: choose the key in the room that knows the rule',
  },
  navigation: {
    rooms: [],
    types: ['domain'],
    libraries: [],
    node: false,
    instead:
      'a route is a type and its link, read by hand so that the start page stays light: use domain types (`import type`) only',
  },
  renderings: {
    rooms: ['domain', 'i18n'],
    types: [],
    libraries: ['react'],
    node: false,
    instead:
      'a rendering turns plain data into words: let the domain work it out first and pass the result in',
  },
  views: {
    rooms: ['domain', 'machines', 'renderings', 'i18n', 'navigation'],
    types: [],
    libraries: ['react', 'react-dom', '@xstate/react', 'react-markdown'],
    node: false,
    instead:
      'a view takes facts as props and sends events: let src/app wire storage, ports and libraries to it',
  },
}

/** Libraries that have one home. @type {{ library: string, home: string, instead: string }[]} */
export const homes = [
  {
    library: 'zod',
    home: '^src/domain/shared/z\\.ts$',
    instead:
      'import { z } from src/domain/shared/z.ts, which sets zod up for the content-security policy before the first schema',
  },
  {
    library: 'yaml',
    home: '^src/adapters/aid-folder/',
    instead: 'aids are parsed in src/adapters/aid-folder: ask it for what you need',
  },
  {
    library: 'mdast-util-from-markdown',
    home: '^src/adapters/aid-folder/',
    instead: 'aids are parsed in src/adapters/aid-folder: ask it for what you need',
  },
  {
    library: 'fflate',
    home: '^src/adapters/(aid-zip|summary-link)/',
    instead:
      'zips are packed in src/adapters/aid-zip and links in src/adapters/summary-link: ask them for what you need',
  },
  {
    library: 'idb',
    home: '^src/adapters/',
    instead: 'storage is behind the ConsultationStore port: take the port',
  },
]
