import { expect, test } from 'vitest'
import { aidFoldersIn, readAidOfLibrary } from '../../src/adapters/aid-folder/aid-library-on-disk.ts'
import type { Aid } from '../../src/domain/aid/aid.schema.ts'
import { wordsOf } from '../../src/domain/aid/words-of.ts'
import figures from '../../src/i18n/en/figures.json'
import summary from '../../src/i18n/en/summary.json'
import { i18nextWords } from '../../src/i18n/i18next-words.ts'
import { figureSentences } from '../../src/renderings/figure-sentences.ts'
import { summaryVoice } from '../../src/renderings/summary-voice.ts'

const all = i18nextWords('en', { figures, summary })
const onPaper = [all.says('figures')('say.unclear'), all.says('figures')('say.untested')]

/** Every group of each axis, once. */
const groupsOf = ({ axes = [] }: Aid['facts']): Record<string, string>[] => {
  const most = Math.max(1, ...axes.map(({ groups }) => groups.length))
  return Array.from({ length: most }, (_, place) =>
    Object.fromEntries(axes.map(({ id, groups }) => [id, (groups[place] ?? groups.at(-1))?.id ?? ''])),
  )
}

/** Every figure of which the screen says that it may be chance, with what the paper says of how sure we are. */
function cautioned({ facts, words }: Aid): { at: string; screen: string; paper: string }[] {
  const read = wordsOf({ hash: 'a'.repeat(64), facts, words }, 'en')
  return groupsOf(facts).flatMap((groups) => {
    const screen = figureSentences(all, read, facts, groups)
    const paper = summaryVoice(all, read, facts, groups)
    return facts.outcomes.flatMap(({ id, results }) =>
      results.flatMap((result) =>
        facts.options.flatMap(({ id: option }) => {
          const says = screen.caution(id, result.id, option)
          if (!onPaper.includes(says)) return []
          return [{ at: `${id}/${result.id}/${option}`, screen: says, paper: paper.certainty(id, result.id) }]
        }),
      ),
    )
  })
}

const found = aidFoldersIn('decision-aids').flatMap((id) => {
  const { aid } = readAidOfLibrary('decision-aids', id, '2026-11-27')
  return aid ? cautioned(aid).map((one) => ({ ...one, at: `${id}: ${one.at}` })) : []
})

test('what may be chance on the screen may be chance on paper, in every aid and for every group', () => {
  expect(found.length).toBeGreaterThan(20)
  expect(found.filter(({ screen, paper }) => !paper.includes(screen))).toEqual([])
})
