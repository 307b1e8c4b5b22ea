import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { aidLibrary } from './tools/aid-library-plugin.ts'
import { libraryOriginsForApp } from './tools/library-origins-plugin.ts'

const unit = [
  'src/**/*.test.ts',
  'tests/aids/**/*.test.ts',
  'tests/golden/**/*.test.ts',
  'tools/**/*.test.ts',
]

export default defineConfig({
  plugins: [
    react(),
    aidLibrary(fileURLToPath(new URL('decision-aids', import.meta.url))),
    libraryOriginsForApp([]),
  ],
  test: {
    setupFiles: ['tests/support/property-seed.ts'],
    // A machine under load is slow; a hanging test still ends.
    testTimeout: 60_000,
    exclude: ['**/node_modules/**', 'dist/**', 'tests/fixtures/**'],
    projects: [
      { extends: true, test: { name: 'unit', environment: 'node', include: unit } },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'jsdom',
          include: ['src/**/*.test.tsx'],
          setupFiles: ['tests/support/dom-setup.ts'],
        },
      },
    ],
  },
})
