import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { main as checkAids } from './check-aids.ts'
import { main as packAid } from './pack-aid.ts'
import { main as publishLibrary } from './publish-library.ts'
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

describe('publish-library', () => {
  const names = ['--name', 'Aids of the valley', '--publisher', 'Valley practices']
  const aid = () => path.join(cwd, 'aids/acute-sore-throat/aid.yaml')
  const change = (file: string, from: string | RegExp, to: string) =>
    writeFileSync(file, readFileSync(file, 'utf8').replace(from, to))
  const filesIn = (folder: string) => readdirSync(path.join(cwd, folder)).sort()

  beforeEach(() => cpSync(real, path.join(cwd, 'aids/acute-sore-throat'), { recursive: true }))

  it('writes manifest, index and files, each named by its hash; the names once', async () => {
    expect(await publishLibrary(['aids', 'out', ...names], io())).toBe(0)
    expect(filesIn('out')).toEqual([
      'aids',
      expect.stringMatching(/^index-[0-9a-f]{12}\.json$/),
      'library.json',
    ])
    const manifest = JSON.parse(readFileSync(path.join(cwd, 'out/library.json'), 'utf8')) as object
    expect(manifest).toMatchObject({ format: 1, name: 'Aids of the valley', publisher: 'Valley practices' })
    const [file = ''] = filesIn('out/aids')
    await packAid([real, 'same.aid.json'], io())
    expect(readFileSync(path.join(cwd, 'out/aids', file))).toEqual(
      readFileSync(path.join(cwd, 'same.aid.json')),
    )
    change(aid(), /^version: .*$/m, 'version: 9.0.0')
    expect(await publishLibrary(['aids', 'out'], io())).toBe(0)
    expect(filesIn('out/aids')).toHaveLength(2)
  })

  it('refuses aids with errors by their names, and writes nothing', async () => {
    mkdirSync(path.join(cwd, 'aids/broken'))
    writeFileSync(path.join(cwd, 'aids/broken/aid.yaml'), 'id: broken\n')
    expect(await publishLibrary(['aids', 'out', ...names], io())).toBe(1)
    expect(err.some((line) => line.startsWith('broken/aid.yaml:'))).toBe(true)
    expect(filesIn('.')).toEqual(['aids'])
  })

  it('refuses an aid that changed under its version, or went back', async () => {
    await publishLibrary(['aids', 'out', ...names], io())
    const before = readFileSync(path.join(cwd, 'out/library.json'), 'utf8')
    writeFileSync(aid(), `${readFileSync(aid(), 'utf8')}# looked at\n`)
    expect(await publishLibrary(['aids', 'out'], io())).toBe(1)
    change(aid(), /^version: .*$/m, 'version: 0.0.1')
    expect(await publishLibrary(['aids', 'out'], io())).toBe(1)
    expect(err).toEqual([
      expect.stringContaining('acute-sore-throat: it was changed'),
      expect.stringContaining('version 0.0.1 is older'),
    ])
    expect(readFileSync(path.join(cwd, 'out/library.json'), 'utf8')).toBe(before)
  })

  it('asks for what it needs, and writes over nothing that is not a library', async () => {
    for (const argv of [
      [],
      ['aids'],
      ['aids', 'out'],
      ['aids', 'out', '--nam', 'x'],
      ['a', 'b', 'c', ...names],
    ])
      expect(await publishLibrary(argv, io())).toBe(2)
    mkdirSync(path.join(cwd, 'site'))
    writeFileSync(path.join(cwd, 'site/library.json'), '{"books":[]}')
    expect(await publishLibrary(['aids', 'site', ...names], io())).toBe(2)
    mkdirSync(path.join(cwd, 'none'))
    expect(await publishLibrary(['none', 'out', ...names], io())).toBe(1)
    expect(readFileSync(path.join(cwd, 'site/library.json'), 'utf8')).toBe('{"books":[]}')
  })
})
