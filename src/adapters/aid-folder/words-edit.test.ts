import { existsSync, readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editWords } from './words-edit.ts'
import { parseWordsFile } from './words-file.ts'

const library = 'decision-aids'
const shipped = readdirSync(library)
  .filter((name) => existsSync(`${library}/${name}/en.md`))
  .map((name) => [name, readFileSync(`${library}/${name}/en.md`, 'utf8')] as const)
const nameOf = (section: string) => section.toUpperCase()
const slotsIn = (text: string) => [...parseWordsFile(text).entries.keys()]
const write = (text: string, slot: string, said: string | undefined) => {
  const edited = editWords(text, { do: 'write', language: 'en', slot, text: said }, nameOf)
  return 'text' in edited ? edited.text : edited.refused
}

describe('a change to the words as text', () => {
  it.each(shipped)('writes a slot over and back without another changed byte: %s', (_, text) => {
    fc.assert(
      fc.property(fc.constantFrom(...slotsIn(text)), (slot) => {
        const before = parseWordsFile(text).entries.get(slot)
        const changed = write(text, slot, 'Another word.')
        expect(parseWordsFile(changed).entries.get(slot)?.prose).toBe('Another word.')
        if ((before?.pieces.length ?? 0) > 1 || before?.prose.includes('\n')) return
        expect(write(changed, slot, before?.prose)).toBe(text)
      }),
      { numRuns: 12, seed: 3 },
    )
  })

  it.each(shipped)('takes a slot out, puts it in again, and says the same as before: %s', (_, text) => {
    fc.assert(
      fc.property(fc.constantFrom(...slotsIn(text)), (slot) => {
        const { entries } = parseWordsFile(text)
        const again = write(write(text, slot, undefined), slot, entries.get(slot)?.prose)
        const said = (of: string) =>
          Object.fromEntries([...parseWordsFile(of).entries].map(([key, one]) => [key, one.plain]))
        expect(said(again)).toEqual(said(text))
      }),
      { numRuns: 8, seed: 4 },
    )
  })

  it('builds a file from nothing, with its headings in order', () => {
    const words = [
      ['options.wait.short', 'No treatment'],
      ['title', 'Sore elbow'],
      ['for.adult', 'You are an adult.'],
      ['outcomes.better.main.who', '200 adults'],
      ['options.wait.name', 'Wait'],
      ['options.wait.about', 'You wait.\n\n- Keep it *moving*.'],
      ['outcomes.better.name', 'Feeling better'],
      ['short', 'Wait, or take a tablet'],
      ['priorities.quick', 'To be well soon.'],
      ['about', 'Two ways.'],
    ] as const
    const made = words.reduce((text, [slot, said]) => write(text, slot, said), '')
    expect(made).toBe(`# Sore elbow {#title}

Two ways.

- {#short} Wait, or take a tablet

## FOR {#for}

- {#adult} You are an adult.

## OPTIONS {#options}

### Wait {#wait}

You wait.

- Keep it *moving*.

- {#short} No treatment

## OUTCOMES {#outcomes}

### Feeling better {#better}

#### {#main}

- {#who} 200 adults

## PRIORITIES {#priorities}

- {#quick} To be well soon.
`)
    expect(parseWordsFile(made).faults).toEqual([])
  })

  it.each(['# Title {#title}', 'x\n\n## Options {#options}\n', '- {#short} y\n', '<b>x</b>', '![x](y.png)'])(
    'refuses what would be read as more than words: %s',
    (said) => {
      const text = '# A {#title}\n\n## B {#options}\n\n### C {#c}\n\nD.\n'
      expect(write(text, 'options.c.about', said)).toBe('text-means-more')
    },
  )

  it('drops a heading with all that stands below it', () => {
    const text =
      '# A {#title}\n\n## B {#options}\n\n### C {#c}\n\nD.\n\n### E {#e}\n\nF.\n\n## G {#outcomes}\n'
    const edited = editWords(text, { do: 'drop', language: 'en', under: 'options.c' }, nameOf)
    expect(edited).toEqual({ text: text.replace('### C {#c}\n\nD.\n\n', '') })
  })
})
