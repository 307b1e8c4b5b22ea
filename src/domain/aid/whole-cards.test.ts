import { describe, expect, it } from 'vitest'
import { soreThroatAid } from '../../../tests/support/aid-builder.ts'
import type { Aid, AidWords } from './aid.schema.ts'
import { slotsOf } from './slots.ts'
import { translationOf } from './translation.ts'
import { wholeCards } from './whole-cards.ts'
import { wordsOf } from './words-of.ts'

const { facts } = soreThroatAid()
const written = (language: string): AidWords =>
  Object.fromEntries(slotsOf(facts, language).map(({ path }) => [path, `${language} ${path}`]))
const [outcome] = facts.outcomes
const [option] = facts.options
if (!outcome || !option) throw new Error('the aid has an outcome and a choice')
const name = `outcomes.${outcome.id}.name`

function aidWith(change: (polish: AidWords) => void): Aid {
  const polish = written('pl')
  change(polish)
  return { hash: 'a'.repeat(64), facts, words: wholeCards(facts, { en: written('en'), pl: polish }) }
}

describe('a translation, card by card', () => {
  it('is read whole where nothing is missing, in every plural form', () => {
    const aid = aidWith(() => undefined)
    const words = wordsOf(aid, 'pl')
    expect(words.language).toBe('pl')
    for (const { path } of slotsOf(facts, 'pl')) {
      expect(words(path)).toBe(`pl ${path}`)
      expect(words.of(path)).toBe(words)
    }
    expect(translationOf(aid, 'pl')).toEqual({ is: 'whole', isChecked: false })
  })

  it.each([name, `outcomes.${outcome.id}.have-few`])(
    'falls back with all of the card that lacks %s',
    (slot) => {
      const aid = aidWith((polish) => {
        delete polish[slot]
      })
      const words = wordsOf(aid, 'pl')
      const ofCard = slotsOf(facts, 'en').filter(({ path }) => path.startsWith(`outcomes.${outcome.id}.`))
      for (const { path } of ofCard) expect(words(path)).toBe(`en ${path}`)
      expect(words.of(name).language).toBe('en')
      // Within the card a choice is called as the card's language calls it.
      expect(words.of(name)(`options.${option.id}.name`)).toBe(`en options.${option.id}.name`)
      expect(words(`options.${option.id}.name`)).toBe(`pl options.${option.id}.name`)
      expect(words.of('title').language).toBe('pl')
      expect(translationOf(aid, 'pl')?.is).toBe('part')
    },
  )

  it('is none as long as a choice has no name', () => {
    const aid = aidWith((polish) => {
      polish[`options.${option.id}.name`] = ' '
    })
    expect(wordsOf(aid, 'pl').language).toBe('en')
    expect(translationOf(aid, 'pl')).toEqual({ is: 'none', isChecked: false })
  })

  it('is nobody’s where the aid was written in the language', () => {
    expect(
      translationOf(
        aidWith(() => undefined),
        'en',
      ),
    ).toBeUndefined()
  })
})
