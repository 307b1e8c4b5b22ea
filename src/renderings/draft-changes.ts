import type { Aid } from '../domain/aid/aid.schema.ts'
import { type AidChanges, changesBetween } from '../domain/aid/changes-between.ts'
import { wordsOf } from '../domain/aid/words-of.ts'
import type { ChosenGroups } from '../domain/risk/cell.ts'
import type { Words } from '../i18n/translate.ts'
import { type SaidChanges, saidChanges, type ThenAndNow } from './aid-changes.ts'
import { figureSentences } from './figure-sentences.ts'

interface DraftChanges {
  changes: AidChanges
  said: SaidChanges
}

/** Each group of each axis by itself: a figure that changed for one of them is a changed figure. */
const groupsOf = ({ facts }: Aid): ChosenGroups[] =>
  (facts.axes ?? []).flatMap(({ id, groups }) => groups.map((group): ChosenGroups => ({ [id]: group.id })))

/** What changed between two versions for everybody: where figures depend on a group, those of every group, named. */
export function draftChanges(before: Aid, now: Aid, said: Words): DraftChanges {
  const language = now.facts.sourceLanguage
  const version = ({ facts, words }: Aid) => ({ facts, words: words[language] ?? {} })
  const between = (groups: ChosenGroups): DraftChanges => {
    const saying = (aid: Aid) => {
      const words = wordsOf(aid, language)
      return { words, sentences: figureSentences(said, words, aid.facts, groups) }
    }
    const changes = changesBetween(version(before), version(now), groups)
    return {
      changes,
      said: saidChanges(changes, { before: saying(before), now: saying(now) }, said.says('review')),
    }
  }
  const all = between({})
  const perGroup = groupsOf(now).map((groups) => {
    const name = Object.entries(groups)
      .map(([axis, group]) => wordsOf(now, language)(`axes.${axis}.${group}`) || group)
      .join()
    return { ...between(groups), name }
  })
  const known = new Set(all.said.figures.map(written))
  const more = perGroup.flatMap(({ said, name }) =>
    said.figures
      .filter((figure) => !known.has(written(figure)))
      .map((figure) => ({ ...figure, name: `${figure.name} (${name})` })),
  )
  return {
    changes: {
      ...all.changes,
      figures: [all, ...perGroup].flatMap(({ changes }) => changes.figures),
    },
    said: { ...all.said, figures: [...all.said.figures, ...more] },
  }
}

const written = ({ name, before, now }: ThenAndNow): string => [name, before, now].join('\n')
