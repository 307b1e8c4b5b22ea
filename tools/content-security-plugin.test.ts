import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { askingFor, scriptsInPage, withStylesInPage } from './content-security-plugin.ts'
import { policyWithHashes } from './headers-file.mjs'

const page = '<head>\n    <link rel="stylesheet" crossorigin href="./assets/index-1.css">\n</head>'

it('writes the styles into the page, their addresses seen from there', () => {
  const { html, styles } = withStylesInPage(page, () => 'a{b:url(./face.woff2)}c{d:url(data:x/y)}\n')
  const css = 'a{b:url(./assets/face.woff2)}c{d:url(data:x/y)}'
  expect(html).toBe(`<head>\n    <style>${css}</style>\n</head>`)
  expect(styles).toEqual([{ file: 'assets/index-1.css', css }])
})

it('refuses styles that would end their own element', () => {
  expect(() => withStylesInPage(page, () => 'a::before{content:"</style><b>"}')).toThrow('would end')
})

it('allows exactly these styles and scripts and no others', () => {
  const hash = `'sha256-${createHash('sha256').update('a{}').digest('base64')}'`
  const policy = "script-src 'self'; style-src 'self'; img-src data:"
  expect(policyWithHashes(policy, { 'style-src': [hash], 'script-src': ["'sha256-b'"] })).toBe(
    `script-src 'self' 'sha256-b'; style-src 'self' ${hash}; img-src data:`,
  )
  expect(() => policyWithHashes("style-src 'none'", { 'style-src': [hash], 'script-src': [] })).toThrow(
    'exactly one',
  )
})

it('finds the script that stands in the page, to the letter, and no module that is loaded', () => {
  expect(scriptsInPage('<script>\n  a()\n</script><script type="module" src="./b.js"></script>')).toEqual([
    '\n  a()\n',
  ])
})

it('lets no chunk wait for styles that stand in the page', () => {
  const code = 'm.f=["./late.js","./index-1.css","./late.css"]'
  expect(askingFor(code, 'assets/index-1.css', 'assets/index-2.js')).toBe(
    'm.f=["./late.js","./index-2.js","./late.css"]',
  )
})
