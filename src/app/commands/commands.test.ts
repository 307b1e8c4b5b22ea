import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { main as checkAids } from './check-aids.ts'
import { main as packAid } from './pack-aid.ts'
import { main as unpackAid } from './unpack-aid.ts'

const real = path.resolve('decision-aids/acute-sore-throat')
let cwd: string
let out: string[]
let err: string[]
const io = () => ({
  cwd,
  out: (line: string) => void out.push(line),
  err: (line: string) => void err.push(line),
})

beforeEach(() => {
  cwd = mkdtempSync(path.join(tmpdir(), 'aids-'))
  out = []
  err = []
})
afterEach(() => rmSync(cwd, { recursive: true }))

describe('check-aids', () => {
  const line = /^\S+:\d+:\d+ (?:error|warning) [a-z-]+ \S.*[.)]$/

  it('passes a real aid and says so', async () => {
    expect(await checkAids([real], io())).toBe(0)
    expect(out.at(-1)).toBe('1 aid checked: 0 errors, 0 warnings')
  })

  it('checks every aid of the library when none is named', async () => {
    await checkAids([], io())
    expect(out.at(-1)).toMatch(/^\d+ aids checked: /)
  }, 60_000) // it reads them all, on whatever machine

  it('ends in lines and exit code 1, whatever it is given', async () => {
    mkdirSync(path.join(cwd, 'empty'))
    mkdirSync(path.join(cwd, 'loop'))
    symlinkSync('aid.yaml', path.join(cwd, 'loop/aid.yaml'))
    symlinkSync('here', path.join(cwd, 'here'))
    mkdirSync(path.join(cwd, 'folder/aid.yaml'), { recursive: true })
    mkdirSync(path.join(cwd, 'binary'))
    writeFileSync(path.join(cwd, 'binary/aid.yaml'), new Uint8Array([0xff, 0, 0x80]))
    mkdirSync(path.join(cwd, 'large'))
    writeFileSync(path.join(cwd, 'large/aid.yaml'), Buffer.alloc(10 * 1024 * 1024, 'a: b\n'))
    writeFileSync(path.join(cwd, 'file'), 'x')
    for (const [name, code] of [
      ['missing', 'no-folder'],
      ['file', 'not-a-folder'],
      ['empty', 'no-facts-file'],
      ['loop', 'file-not-plain'],
      ['here', 'not-readable'],
      ['folder', 'file-not-plain'],
      ['binary', 'file-not-text'],
      ['large', 'file-too-large'],
    ] as const) {
      out = []
      expect([name, await checkAids([name], io())]).toEqual([name, 1])
      expect(out.slice(0, -1).map((text) => line.test(text))).not.toContain(false)
      expect(out[0]).toContain(` error ${code} `)
    }
  })

  it('writes the findings as JSON on its last line when asked', async () => {
    mkdirSync(path.join(cwd, 'empty'))
    await checkAids(['empty', '--json'], io())
    expect(JSON.parse(out.at(-1) ?? '')).toEqual([
      {
        file: 'empty/aid.yaml',
        line: 1,
        column: 1,
        severity: 'error',
        code: 'no-facts-file',
        message:
          'This folder has no aid.yaml, which holds the facts of an aid. Add it, or name another folder.',
      },
    ])
  })

  it('does not guess at an option that it does not know', async () => {
    expect(await checkAids(['--jsn'], io())).toBe(2)
  })
})

describe('pack-aid and unpack-aid', () => {
  it('bring a real aid back without a changed byte', async () => {
    expect(await packAid([real, 'x.aid.json'], io())).toBe(0)
    expect(await unpackAid(['x.aid.json', 'out'], io())).toBe(0)
    for (const name of ['aid.yaml', 'en.md']) {
      expect(readFileSync(path.join(cwd, 'out', name)).equals(readFileSync(path.join(real, name)))).toBe(true)
    }
  })

  it('write over nothing that is not theirs', async () => {
    writeFileSync(path.join(cwd, 'letter.txt'), 'Dear Sir')
    expect(await packAid([real, 'letter.txt'], io())).toBe(2)
    expect(await packAid([real, 'x.aid.json'], io())).toBe(0)
    expect(await unpackAid(['x.aid.json', '.'], io())).toBe(2)
    expect(readFileSync(path.join(cwd, 'letter.txt'), 'utf8')).toBe('Dear Sir')
  })

  it('refuse what is no aid', async () => {
    writeFileSync(path.join(cwd, 'x.json'), '{"format":1,"facts":"","words":{"../../x":""}}')
    expect(await unpackAid(['x.json', 'out'], io())).toBe(1)
    expect(await unpackAid(['none.json', 'out'], io())).toBe(2)
    expect(await packAid(['none', 'x.aid.json'], io())).toBe(1)
    expect(await packAid([], io())).toBe(2)
  })
})
