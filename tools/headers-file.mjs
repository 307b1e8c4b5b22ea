import { readFileSync } from 'node:fs'

/**
 * The headers of a `_headers` file. That file is the only place where the content-security policy is written:
 * the local server sends it, the build copies it into the page, and a host that knows the format reads it.
 * @param {string} file
 * @returns {Record<string, string>}
 */
export function headersOf(file) {
  const lines = readFileSync(file, 'utf8').split('\n')
  const pairs = lines.flatMap((line) => {
    const match = /^\s+([A-Za-z-]+):\s*(.+?)\s*$/.exec(line)
    return match?.[1] && match[2] ? [[match[1], match[2]]] : []
  })
  return Object.fromEntries(pairs)
}

/**
 * The policy as a page may state it about itself: browsers ignore `frame-ancestors` in a meta element and log a warning.
 * @param {string} file
 */
export function policyForPage(file) {
  const policy = headersOf(file)['Content-Security-Policy']
  if (!policy) throw new Error(`${file} states no Content-Security-Policy`)
  return policy.replace(/;?\s*frame-ancestors[^;]*/, '')
}

/**
 * A policy, or a text that states one, which allows the styles and scripts with these hashes, and these origins to be asked, too and no others.
 * @param {string} policy
 * @param {{ 'style-src': readonly string[], 'script-src': readonly string[], 'connect-src'?: readonly string[] }} hashes as a policy writes them: `'sha256-…'`
 */
export function policyWithHashes(policy, hashes) {
  return Object.entries(hashes).reduce((text, [directive, allowed]) => {
    const stated = `${directive} 'self'`
    if (text.split(stated).length !== 2) throw new Error(`the policy needs exactly one ${stated}`)
    return text.replace(stated, () => [stated, ...allowed].join(' '))
  }, policy)
}
