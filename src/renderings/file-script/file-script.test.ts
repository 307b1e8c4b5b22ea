import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { fileScript, protectedFileScript } from './file-script.ts'

const lastingOrAsking =
  /localStorage|sessionStorage|indexedDB|cookie|fetch|XMLHttpRequest|WebSocket|sendBeacon|innerHTML|insertAdjacentHTML|document\.write|\beval\b|Function\(|https?:/

describe.each([
  ['the summary’s', fileScript],
  ['a protected one’s', protectedFileScript],
])('%s script', (_, { code, hash }) => {
  test('has the hash that is in the file’s policy', () => {
    // After a change of the script: read the change, then write the hash that this prints into file-script.ts.
    expect(hash).toBe(`sha256-${createHash('sha256').update(code).digest('base64')}`)
  })

  test('can stand between its tags: nothing in it ends or comments out the element', () => {
    expect(code).not.toMatch(/<\/|<!--|]]>/)
  })

  test('is one piece that takes nothing from elsewhere', () => {
    expect(code).not.toMatch(/^\s*(import|export)\b|\bimport\(|\bfrom '/m)
  })

  test('stores nothing, asks nobody for anything', () => {
    expect(code).not.toMatch(lastingOrAsking)
  })
})

test('no text becomes markup, but the page that the words of a protected file open', () => {
  expect(fileScript.code).not.toContain('DOMParser')
  expect(protectedFileScript.code.match(/DOMParser/g)).toHaveLength(1)
  expect(protectedFileScript.code).toContain("new DOMParser().parseFromString(html, 'text/html')")
})
