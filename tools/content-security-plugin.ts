import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Plugin } from 'vite'
import { policyForPage, policyWithHashes } from './headers-file.mjs'

interface InlinedPage {
  html: string
  /** The styles that now stand in the page, each with the name of the file that it was. */
  styles: { file: string; css: string }[]
}

const linkToStyles = /[ \t]*<link rel="stylesheet"[^>]* href="\.\/([^"]+\.css)">\n?/g

/**
 * The page with the styles that it links to written into it: its words are painted with the first answer, not the second.
 * @param cssOf the text of a built style file; its addresses are from where that file lies
 */
export function withStylesInPage(html: string, cssOf: (file: string) => string): InlinedPage {
  const styles: InlinedPage['styles'] = []
  const page = html.replace(linkToStyles, (_link, file: string) => {
    const folder = path.posix.dirname(file)
    const css = cssOf(file)
      .trim()
      .replace(
        /url\((["']?)\.?\/?([^"')/:]+)\1\)/g,
        (_url, _quote, name: string) => `url(./${folder}/${name})`,
      )
    if (/<\/style/i.test(css)) throw new Error(`${file} would end the page's style element`)
    styles.push({ file, css })
    return `    <style>${css}</style>\n`
  })
  return { html: page, styles }
}

/**
 * A chunk's code that no longer waits for a style file which stands in the page: what is loaded from within the talk lists the
 * start page's styles too, and would fail on a file that is not there. The entry's own script, loaded by then, takes its place.
 */
export const askingFor = (code: string, styles: string, entry: string): string =>
  code.replaceAll(`"./${path.posix.basename(styles)}"`, `"./${path.posix.basename(entry)}"`)

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** The texts of the scripts that stand in the page itself. */
export const scriptsInPage = (html: string): string[] =>
  [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script]) => script ?? '')

/**
 * Writes the start page's styles and the content-security policy into the built page, and lets both the page and the
 * `_headers` beside it allow exactly those styles, and the page's own script, by their hashes, and these origins to be asked
 * for libraries. The development server adds inline scripts, so only the build is strict.
 */
export function contentSecurity(headersFile: string, origins: readonly string[] = []): Plugin {
  let out = ''
  let inPage: string[] = []
  let hashes: Parameters<typeof policyWithHashes>[1] = {
    'style-src': [],
    'script-src': [],
    'connect-src': [],
  }
  return {
    name: 'content-security',
    apply: 'build',
    configResolved(config) {
      out = path.resolve(config.root, config.build.outDir)
    },
    transformIndexHtml: {
      order: 'post',
      handler(page, { bundle = {} }) {
        const { html, styles } = withStylesInPage(page, (file) => {
          const asset = bundle[file]
          if (asset?.type !== 'asset') throw new Error(`the page links to ${file}, which was not built`)
          return String(asset.source)
        })
        for (const { file } of styles) delete bundle[file]
        inPage = styles.map(({ file }) => file)
        hashes = {
          'style-src': styles.map(({ css }) => hashOf(css)),
          'script-src': scriptsInPage(html).map(hashOf),
          'connect-src': origins,
        }
        const content = policyWithHashes(policyForPage(headersFile), hashes)
        const meta = { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content } }
        return { html, tags: [{ ...meta, injectTo: 'head-prepend' as const }] }
      },
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const chunks = Object.values(bundle).filter((output) => output.type === 'chunk')
        const entry = chunks.find(({ isEntry }) => isEntry)
        if (!entry) return
        for (const chunk of chunks)
          for (const file of inPage) chunk.code = askingFor(chunk.code, file, entry.fileName)
      },
    },
    writeBundle() {
      const written = path.join(out, '_headers')
      if (existsSync(written)) writeFileSync(written, policyWithHashes(readFileSync(written, 'utf8'), hashes))
    },
  }
}
