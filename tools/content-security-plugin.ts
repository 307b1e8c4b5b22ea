import type { Plugin } from 'vite'
import { policyForPage } from './headers-file.mjs'

/** Writes the content-security policy into the built page. The development server needs an inline script, so only the build is strict. */
export function contentSecurity(headersFile: string): Plugin {
  return {
    name: 'content-security',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: policyForPage(headersFile) },
        injectTo: 'head-prepend',
      },
    ],
  }
}
