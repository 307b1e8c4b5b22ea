import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { fileScript } from './file-script.ts'

const { code, hash } = fileScript

test('the hash in the file’s policy is that of the script', () => {
  // After a change of the script: read the change, then write the hash that this prints into file-script.ts.
  expect(hash).toBe(`sha256-${createHash('sha256').update(code).digest('base64')}`)
})

test('the script can stand between its tags: nothing in it ends or comments out the element', () => {
  expect(code).not.toMatch(/<\/|<!--|]]>/)
})

test('it is one piece that takes nothing from elsewhere', () => {
  expect(code).not.toMatch(/^\s*(import|export)\b|\bimport\(/m)
})

test('it stores nothing, asks nobody for anything and makes no markup of text', () => {
  expect(code).not.toMatch(
    /localStorage|sessionStorage|indexedDB|cookie|fetch|XMLHttpRequest|WebSocket|sendBeacon|innerHTML|insertAdjacentHTML|document\.write|DOMParser|\beval\b|Function\(|https?:/,
  )
})
