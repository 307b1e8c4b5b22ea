import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { aidLibrary } from './tools/aid-library-plugin.ts'
import { chunkRecord } from './tools/chunk-record-plugin.ts'
import { contentSecurity } from './tools/content-security-plugin.ts'
import { headersOf } from './tools/headers-file.mjs'
import { licences } from './tools/licences-plugin.ts'
import { offline } from './tools/offline-plugin.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const headersFile = here('public/_headers')

export default defineConfig({
  root: here('src/app'),
  base: './',
  publicDir: here('public'),
  plugins: [
    react(),
    aidLibrary(here('decision-aids')),
    contentSecurity(headersFile),
    chunkRecord(here('.')),
    licences(here('.')),
    offline(here('src/app/service-worker.js')), // last: it lists what the others wrote
  ],
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
        codeSplitting: { groups: [{ name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ }] },
      },
    },
  },
  server: { fs: { allow: [here('.')] } },
  preview: { headers: headersOf(headersFile) },
})
