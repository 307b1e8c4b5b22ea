import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { aidLibrary } from './tools/aid-library-plugin.ts'
import { bareStyles } from './tools/bare-styles-plugin.ts'
import { partOf } from './tools/chunk-record.mjs'
import { chunkRecord, fromRoot } from './tools/chunk-record-plugin.ts'
import { contentSecurity } from './tools/content-security-plugin.ts'
import { headersOf } from './tools/headers-file.mjs'
import { libraryOrigins } from './tools/library-origins.ts'
import { libraryOriginsForApp } from './tools/library-origins-plugin.ts'
import { licences } from './tools/licences-plugin.ts'
import { nativeParts, withoutDocument } from './tools/native-parts-plugin.ts'
import { offline } from './tools/offline-plugin.ts'
import { prerender } from './tools/prerender-plugin.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const ofEveryTalk =
  /src[\\/](views[\\/]talk[\\/]|machines[\\/]consultation|app[\\/](stage-view|talk-page|running-consultations|standing|wiring|giving|use-(consultation|earlier|room|saving|ways-out))\.|adapters[\\/](clinician-prompts|contact-point|tab-lock)[\\/]|renderings[\\/](summary-paper\.css|(certainty|known)-mark))/

/** What every talk needs of its screens. */
const isOfStages = (id: string): boolean => {
  if (!ofEveryTalk.test(id) || id.includes('.examples.')) return false
  return id.endsWith('summary-paper.css') || partOf([fromRoot(here('.'), id)]) === 'app'
}

const headersFile = here('public/_headers')
const builtHeaders = here('dist/_headers')
/** One list makes the policy, the service worker's rule and what the app asks. */
const origins = libraryOrigins(here('tools/library-origins.json'))

/** A class by its file and its name, the same whoever builds it: the page's own HTML is made apart from its styles. */
const classNames = (name: string, file: string) => {
  const place = path
    .relative(here('.'), file.split('?')[0] ?? file)
    .split(path.sep)
    .join('/')
  return `${name}-${createHash('sha256').update(place).digest('hex').slice(0, 6)}`
}

/** What the sources need to be read: by the build, and by the making of the page's own HTML. */
const sources = () => [react(), aidLibrary(here('decision-aids')), libraryOriginsForApp(origins)]

/** What only the app that ships needs: its first page's own HTML, its licences, and to be kept for use without a network. */
const shipping = () => [
  prerender({ module: '/prerendered.tsx', plugins: sources, classNames }),
  licences(here('.')),
  offline(here('src/app/service-worker.js'), origins), // last: it lists what the others wrote
]

/** `--mode gallery` builds the gallery of components, which ships with nothing, for the tests to look at. */
export default defineConfig(({ mode }) => ({
  root: here('src/app'),
  base: './',
  publicDir: here('public'),
  plugins: [
    ...sources(),
    nativeParts(),
    bareStyles(),
    contentSecurity(headersFile, origins),
    chunkRecord(here('.')),
    ...(mode === 'gallery' ? [] : shipping()),
  ],
  worker: { format: 'es', plugins: () => [withoutDocument()] },
  css: { modules: { generateScopedName: classNames } },
  build: {
    outDir: here('dist'),
    emptyOutDir: true,
    target: 'es2022',
    manifest: true,
    license: true,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // With what they import, the interface's words would join them, and the start page would load it all.
          includeDependenciesRecursively: false,
          groups: [
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ },
            // Small files that parts fetched later share with the talk: together they are lighter than apart.
            {
              name: 'said',
              test: /src[\\/]domain[\\/](consultation[\\/](may-add|consultation-file|elapsed-minutes|given-home|blank-aid|communication-needs|choice-without-aid|fold|consultation-from|other-choices|privacy|review|what-matters|who-is-here)|risk[\\/](added-load|is-worked-out)|priorities[\\/](compared-choices|not-mentioned)|plan[\\/](review-day|left-open)|aid[\\/](words-of|added-in|web-address|translation)|summary[\\/](decision-of|free-text|numbers-in-order))\.[jt]s$|src[\\/]views[\\/](talk[\\/](talk|plain-words|writable|stage\.module)|ui[\\/](drafts|name-with|escape|field|checkbox|radio-group|text-to-copy|language-select|written-field|announcer|toggle-list|after-paint|prose|own-direction|seen-whole)(\.module)?)\.(tsx?|css)$|src[\\/]app[\\/](in-words|use-spoken|talk-words)\.|src[\\/]adapters[\\/](new-id[\\/]|patient-view[\\/]session-)|src[\\/](renderings[\\/](plain-text|load-sentences|step-line)|i18n[\\/]language-name)\.ts$/,
            },
            // Of the start page and of the workbench's worker alike.
            { name: 'result', test: /src[\\/]domain[\\/](shared[\\/]result|aid[\\/]aid-index)\.ts$/ },
            // The stages are one part, whatever else shows one of them: the patient's side, a choice without an aid.
            { name: 'stages', test: isOfStages },
          ],
        },
      },
    },
  },
  server: { fs: { allow: [here('.')] } },
  preview: { headers: headersOf(existsSync(builtHeaders) ? builtHeaders : headersFile) },
}))
