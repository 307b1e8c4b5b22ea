import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'
import { findChromium } from '../tools/ensure.mjs'

// two runs on one machine need a port and a place each: TEST_PORT=4188 npx playwright test -c tests
const port = Number(process.env['TEST_PORT'] ?? 4187)
const place = `../test-results/browser${port === 4187 ? '' : `-${port}`}`
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

export default defineConfig({
  testDir: '.',
  testMatch: ['scenarios/**/*.test.ts', 'storage/**/*.test.ts', 'a11y/**/*.test.ts'],
  outputDir: place, // emptied at each start: keep nothing else in it
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: `${place}.json` }]],
  use: {
    baseURL: `http://localhost:${port}/`,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    trace: 'retain-on-failure',
    launchOptions: { args: quiet, ...(executablePath ? { executablePath } : {}) },
  },
  webServer: {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    command: `node tools/serve.mjs ${port}`,
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
})
