import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'
import { findChromium } from '../tools/ensure.mjs'

const here = (place: string) => fileURLToPath(new URL(`../${place}`, import.meta.url))
// npm test gives each run ports, a place and builds of its own; by hand: TEST_PORT=4188 npx playwright test -c tests
const port = Number(process.env['TEST_PORT'] ?? 4187)
const place = process.env['TEST_PLACE'] ?? here(`test-results/by-hand-${port}`)
const dist = process.env['TEST_DIST'] ?? here('dist')
// By hand: npx vite build --mode gallery --outDir "$PWD/test-results/gallery"
const galleryPort = Number(process.env['TEST_GALLERY_PORT'] ?? port + 1)
const galleryDist = process.env['TEST_GALLERY_DIST'] ?? here('test-results/gallery')
// By hand: LIBRARY_ORIGINS=FILE npx vite build --outDir "$PWD/test-results/library", where FILE holds ["http://localhost:4190"]
const libraryPort = Number(process.env['TEST_LIBRARY_PORT'] ?? port + 2)
const libraryHost = Number(process.env['TEST_LIBRARY_HOST'] ?? port + 3)
const libraryDist = process.env['TEST_LIBRARY_DIST'] ?? here('test-results/library')
const builds = [
  { at: port, folder: dist },
  { at: galleryPort, folder: galleryDist },
  { at: libraryPort, folder: libraryDist },
].filter(({ folder }) => folder === dist || existsSync(folder))
const ofOtherBuilds = ['**/a11y/gallery.test.ts', '**/authoring/library.test.ts']
const serving = (at: number, folder: string) => ({
  cwd: here('.'),
  command: `node tools/serve.mjs ${at} "${folder}"`,
  url: `http://localhost:${at}/`,
  reuseExistingServer: false,
})
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
const executablePath = findChromium()

export default defineConfig<{ mayAsk: string }>({
  testDir: '.',
  testMatch: ['scenarios/**/*.test.ts', 'storage/**/*.test.ts', 'a11y/**/*.test.ts'],
  outputDir: `${place}/browser`, // emptied at each start: keep nothing else in it
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 240_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: `${place}/browser.json` }]],
  use: {
    baseURL: `http://localhost:${port}/`,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    // A trace takes half as long again: npx playwright test -c tests --trace retain-on-failure, where one is needed.
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: { args: quiet, ...(executablePath ? { executablePath } : {}) },
  },
  webServer: builds.map(({ at, folder }) => serving(at, folder)),
  projects: [
    { name: 'app', testIgnore: ofOtherBuilds },
    {
      name: 'gallery',
      testMatch: '**/a11y/gallery.test.ts',
      use: { baseURL: `http://localhost:${galleryPort}/` },
      metadata: { dist: galleryDist },
    },
    {
      name: 'library',
      testMatch: '**/authoring/library.test.ts',
      use: { baseURL: `http://localhost:${libraryPort}/`, mayAsk: `http://localhost:${libraryHost}` },
      metadata: { dist: libraryDist, host: libraryHost },
    },
  ],
})
