import { describe, expect, test } from 'vitest'
import { inEachLanguage } from '../../tests/support/in-languages.ts'
import type { Words } from '../i18n/translate.ts'
import { protectedFileScript } from './file-script/file-script.ts'
import type { coverWords } from './protected-cover.tsx'
import { protectedFile } from './protected-file.ts'

const wordsIn = (asked: string): Words => {
  const found = inEachLanguage.find(([language]) => language === asked)
  if (!found) throw new Error(`no words in ${asked}`)
  return found[1]
}

const spoken = (language: string) => ({ language, say: wordsIn(language).says('giving-forms') })

function cover(language: string, beside?: string) {
  const { content } = protectedFile({
    page: { name: 'summary-protected-2026-11-27.html', type: 'text/html', content: '' },
    ...spoken(language),
    beside: beside === undefined ? undefined : spoken(beside),
    sealed: 'sealed',
    script: protectedFileScript,
    styles: [],
    address: 'https://weigh-up.invalid/#/read',
  })
  return new DOMParser().parseFromString(content, 'text/html')
}

/** The texts that stand in a language, by the nearest element that says one. */
const textsIn = (page: Document, language: string) =>
  [...page.querySelectorAll('h1, h2, p, span')]
    .filter((part) => part.querySelector('[lang]') === null)
    .filter((part) => part.closest('[lang]')?.getAttribute('lang') === language)
    .map((part) => part.textContent)

const essential = [
  'cover.title',
  'cover.lead',
  'cover.helpTitle',
  'cover.help',
  'cover.cutOff',
  'cover.lost',
] as const

const wordsOfScript = (page: Document) =>
  JSON.parse(page.getElementById('weigh-up-cover-words')?.textContent ?? '') as Record<
    string,
    ReturnType<typeof coverWords>
  >

describe('the cover of a protected file', () => {
  test.each([
    ['pl', 'ltr'],
    ['ur', 'rtl'],
  ])('says its lines in %s and in the practice’s language, each as its own', (language, dir) => {
    const page = cover(language, 'en')
    for (const each of [language, 'en'])
      for (const key of essential)
        expect(textsIn(page, each)).toContain(wordsIn(each).says('giving-forms')(key))
    for (const part of page.querySelectorAll(`main [lang=${language}]`))
      expect(part.getAttribute('dir')).toBe(dir)
    for (const part of page.querySelectorAll('main [lang=en]')) expect(part.getAttribute('dir')).toBe('ltr')
    expect(page.querySelectorAll('h1')).toHaveLength(1)
    const said = wordsOfScript(page)
    expect(Object.keys(said)).toEqual([language, 'en'])
    expect(said[language]?.says['open']).toBe(wordsIn(language).says('giving-forms')('cover.open'))
    expect(said['en']?.says['open']).toBe('Open it')
  })

  test('says them once where the file is in one language', () => {
    const page = cover('cy')
    expect(page.documentElement.lang).toBe('cy')
    expect(page.querySelectorAll('main [lang]')).toHaveLength(0)
    expect(page.querySelectorAll('h2')).toHaveLength(1)
    const text = page.querySelector('main')?.textContent
    expect(text).toContain(wordsIn('cy').says('giving-forms')('cover.lead'))
    expect(text).not.toContain('This file opens only')
  })

  test('has each form that a language has for a number of words', () => {
    const said = wordsOfScript(cover('pl'))
    expect(said['pl']?.typed).toEqual({
      one: 'Wpisano # słowo. Powinno być pięć słów.',
      few: 'Wpisano # słowa. Powinno być pięć słów.',
      many: 'Wpisano # słów. Powinno być pięć słów.',
    })
  })
})
