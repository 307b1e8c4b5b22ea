import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

const unit = ['src/**/*.test.ts', 'tests/aids/**/*.test.ts', 'tests/golden/**/*.test.ts', 'tools/**/*.test.ts']

export default defineConfig({
  plugins: [react()],
  test: {
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
