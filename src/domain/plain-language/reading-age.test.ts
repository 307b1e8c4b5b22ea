import { expect, it } from 'vitest'
import { readingAges } from './reading-age.ts'

const readingAge = (text: string) => readingAges(text)?.fleschKincaid

it('rises with long sentences and long words, and says nothing of a few words', () => {
  const plain =
    'You take one tablet a day. You can stop at any time. Tell us if you feel sick or have a rash. We will help you.'
  const hard =
    'Pharmacological intervention necessitates uninterrupted administration, notwithstanding gastrointestinal intolerability, unless dermatological manifestations necessitate discontinuation following multidisciplinary consideration of alternative possibilities alongside comprehensive cardiovascular monitoring.'
  expect(readingAge(plain)).toBeLessThan(9)
  expect(readingAge(hard)).toBeGreaterThan(18)
  expect(readingAge('One tablet a day.')).toBeUndefined()
})

it('reads no mark as a word: citations, figures and links', () => {
  const text =
    'You take one tablet a day [@S1]. You can stop at any time. Of those who do, {figure event statin} have one. Read [more](https://example.org) here.'
  const bare =
    'You take one tablet a day. You can stop at any time. Of those who do, 10 have one. Read more here.'
  expect(readingAge(text)).toBe(readingAge(bare))
})
