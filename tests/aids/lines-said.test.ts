import path from 'node:path'
import { expect, it } from 'vitest'
import { aidFoldersIn, readAidOfLibrary } from '../../src/adapters/aid-folder/aid-library-on-disk.ts'
import type { Aid } from '../../src/domain/aid/aid.schema.ts'
import { wordsOf } from '../../src/domain/aid/words-of.ts'
import type { ChosenGroups } from '../../src/domain/risk/cell.ts'
import { isWorkedOut } from '../../src/domain/risk/is-worked-out.ts'
import { picturesOf } from '../../src/domain/risk/pictures-of.ts'
import figures from '../../src/i18n/en/figures.json'
import note from '../../src/i18n/en/note.json'
import summary from '../../src/i18n/en/summary.json'
import { i18nextWords } from '../../src/i18n/i18next-words.ts'
import type { Figure } from '../../src/renderings/figure-in-cell.ts'
import { figureSentences } from '../../src/renderings/figure-sentences.ts'
import { figureWorkings } from '../../src/renderings/figure-workings.ts'
import { papersFor } from '../../src/renderings/papers.ts'
import { summaryFile } from '../../src/renderings/summary-file.ts'
import { talkWith } from '../support/choices-builders.ts'

const today = '2026-11-22'
const library = path.resolve('decision-aids')
const words = i18nextWords('en', { figures, note, summary })
const aids = aidFoldersIn(library).map((name) => readAidOfLibrary(library, name, today).aid)

/** Each group of each axis once; one axis at a time is all that a result knows. */
function choicesOfGroups({ axes = [] }: Aid['facts']): ChosenGroups[] {
  const most = Math.max(1, ...axes.map(({ groups }) => groups.length))
  return Array.from({ length: most }, (_, place) =>
    Object.fromEntries(axes.map(({ id, groups }) => [id, groups[place % groups.length]?.id ?? null])),
  )
}

const partsOf = ({
  number,
  of,
  range,
  change,
  changeRange,
  words: inWords,
  lines = [],
}: Figure): string[] => [
  ...[number, of, range, change, changeRange, inWords].flatMap((part) => part ?? []),
  ...lines,
]

/** Every line that is said of the figures of an aid. */
function linesOf(aid: Aid, groups: ChosenGroups): string[] {
  const told = [words, wordsOf(aid, 'en'), aid.facts, groups] as const
  const said = figureSentences(...told)
  const working = figureWorkings(...told)
  return aid.facts.outcomes.flatMap((outcome) =>
    outcome.results.flatMap((result) => {
      const at = [outcome.id, result.id] as const
      const ofOptions = aid.facts.options.flatMap(({ id }) => [
        said.sentence(...at, id),
        said.figures(...at, id),
        said.short(...at, id),
        ...working(...at, id),
        ...partsOf(said.figure(...at, id)),
      ])
      const ofPictures = picturesOf(outcome, result, groups).flatMap((picture) => [
        said.picture(...at, picture),
        ...said.key(...at, picture).map(({ text }) => text),
      ])
      const ofResult = [
        said.certainty(...at),
        said.judgement(...at),
        said.time(...at),
        ...said.effects(...at),
      ]
      return [...ofOptions, ...ofPictures, ...ofResult, ...said.notKnown(...at).map(({ text }) => text)]
    }),
  )
}

/** The text, the note and the summary file of a talk in which everything was shown, for two of the choices. */
function papersOf(aid: Aid, groups: ChosenGroups): string[] {
  const shown = aid.facts.outcomes.map(({ id }) => id)
  return aid.facts.options.slice(-2).flatMap(({ id }) => {
    const consultation = talkWith({ groups, shown, thought: { option: id } })
    const papers = papersFor(words, { aid, consultation, language: 'en', today })
    return [papers.text, papers.note, summaryFile(papers.summary, papers.says, []).content]
  })
}

/** Around each token that was left, so that a failure can be read. */
const leftIn = (texts: readonly string[], token: RegExp): string[] => [
  ...new Set(texts.flatMap((text) => [...text.matchAll(token)].map(([found]) => found))),
]

it.each(aids.map((aid) => [aid?.facts.id ?? 'an aid that fails its checks', aid] as const))(
  '%s: no token is left in any line that is said of its figures, nor in any paper',
  (_, aid) => {
    const lines = aid ? choicesOfGroups(aid.facts).flatMap((groups) => linesOf(aid, groups)) : []
    expect(lines.length).toBeGreaterThan(20)
    const [groups = {}] = aid ? choicesOfGroups(aid.facts) : []
    const papers = aid ? papersOf(aid, groups) : []
    expect(leftIn(lines, /.{0,60}(?:\[@|[{}]).{0,20}/g)).toEqual([])
    expect(leftIn(papers, /.{0,60}(?:\[@|\{(?:figure|change|score|n)\b).{0,20}/g)).toEqual([])
  },
)

it('offers to say how it was worked out where, with some group, there is something to say, and nowhere else', () => {
  for (const aid of aids) {
    if (!aid) throw new Error('an aid fails its checks')
    const workings = choicesOfGroups(aid.facts).map((groups) =>
      figureWorkings(words, wordsOf(aid, 'en'), aid.facts, groups),
    )
    for (const { id: outcome, results } of aid.facts.outcomes) {
      for (const result of results) {
        const names = result.arms.flatMap(({ arm, options }) => options[0] ?? arm ?? [])
        const isSaid = names.some((name) =>
          workings.some((working) => working(outcome, result.id, name).length > 0),
        )
        expect([aid.facts.id, outcome, result.id, isWorkedOut(result)]).toEqual([
          aid.facts.id,
          outcome,
          result.id,
          isSaid,
        ])
      }
    }
  }
})
