import { describe, expect, test } from 'vitest'
import { factsOf, goldenTalks } from '../../../../tests/golden/golden-talks.ts'
import { inEachLanguage } from '../../../../tests/support/in-languages.ts'
import { readAidOfLibrary } from '../../../adapters/aid-folder/aid-library-on-disk.ts'
import { qrCode } from '../../../adapters/qr-code/qr-code.ts'
import { wordsOf } from '../../../domain/aid/words-of.ts'
import { consultationFrom } from '../../../domain/consultation/consultation-from.ts'
import { languageName } from '../../../i18n/language-name.ts'
import type { Words } from '../../../i18n/translate.ts'
import { papersFor } from '../../../renderings/papers.ts'
import { textInCode } from './text-in-code.ts'

const today = '2026-11-22'
const fitsCode = (text: string): boolean => qrCode.modulesOf(text) !== undefined

function papersOf(id: string, words: Words) {
  const talk = goldenTalks.find(({ aid }) => aid === id)
  const { aid } = readAidOfLibrary('decision-aids', id, today)
  if (!talk || !aid) throw new Error(`nobody talked about ${id}`)
  const consultation = consultationFrom(factsOf(talk, aid))
  const { language } = wordsOf(aid, words.language)
  return papersFor(words, { aid, consultation, language, today, asked: words })
}

describe.each(['acute-sore-throat', 'statins-primary-prevention'])('the text in a code about %s', (id) => {
  // Its emergencies and what is for the same day are too much for a code in Urdu: the file is offered.
  const isTooMuch = (language: string) => language === 'ur' && id === 'acute-sore-throat'

  test.each(inEachLanguage)(
    'in %s fits one that a phone reads, and says where there is more',
    (language, words) => {
      const papers = papersOf(id, words)
      const { content, isShort } = textInCode(papers, fitsCode)
      expect(fitsCode(content)).toBe(!isTooMuch(language))
      if (isTooMuch(language)) expect(content).toBe(papers.text)
      const t = papers.says
      const decided = papers.summary.choices.options.find(
        ({ id: option }) => option === papers.summary.decided.option,
      )
      expect(content).toContain(decided?.name)
      for (const { urgency, says } of papers.summary.help.entries)
        if (
          urgency === 'emergency' ||
          (urgency === 'same-day' && papers.text.includes(says.replace(/\.$/, '')))
        )
          expect(content).toContain(says.replace(/\.$/, ''))
      for (const { what, who } of papers.summary.next.steps)
        if (who === 'person' && !content.includes(what)) expect(isShort).toBe(true)
      const more = [t('text.more'), t('text.moreHelp')].filter((each) => content.includes(each))
      expect(more.length).toBe(isShort ? 1 : 0)
    },
  )

  test('is the text to send where that fits', () => {
    const papers = papersOf(id, inEachLanguage.find(([language]) => language === 'en')?.[1] as Words)
    expect(textInCode(papers, () => true)).toEqual({ content: papers.text, isShort: papers.isTextShort })
  })
})

test.each(inEachLanguage.filter(([language]) => language !== 'en'))(
  'of an aid that is not in %s begins in that language however little of it fits',
  (_, words) => {
    const papers = papersOf('carpal-tunnel', words)
    const [first] = papers.text.split('\n')
    const least = textInCode(papers, (text) => text.length < papers.text.length - 120)
    expect(least.content.length).toBeLessThan(papers.text.length - 120)
    expect(least.content.split('\n')[0]).toBe(first)
    expect(first).toBe(
      words.says('summary')('text.untranslated', { language: languageName('en', words.language) }),
    )
    expect(fitsCode(textInCode(papers, fitsCode).content)).toBe(true)
  },
)

test('what is too much for a code in the fewest words stays as it is', () => {
  const [, words] = inEachLanguage[0] as [string, Words]
  const papers = papersOf('acute-sore-throat', words)
  expect(textInCode(papers, () => false).content).toBe(papers.text)
})
