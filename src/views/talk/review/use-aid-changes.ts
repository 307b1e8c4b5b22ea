import { useMemo } from 'react'
import type { Aid } from '../../../domain/aid/aid.schema.ts'
import { changesBetween } from '../../../domain/aid/changes-between.ts'
import { wordsOf } from '../../../domain/aid/words-of.ts'
import type { ChosenGroups } from '../../../domain/risk/cell.ts'
import { withCommas } from '../../../i18n/languages.ts'
import { saidChanges } from '../../../renderings/aid-changes.ts'
import { figureSentences } from '../../../renderings/figure-sentences.ts'
import { useAllWords, useWords } from '../../ui/words.ts'
import { useTalk } from '../talk.ts'

/** The version of today's talk is held beside this one. */
export interface HeldBeside {
  before: Aid
  groupsThen: ChosenGroups
}

const versionOf = ({ facts, words }: Aid, language: string) => ({
  facts,
  words: words[language] ?? words[facts.sourceLanguage] ?? {},
})

/** What changed since, for the group of today; as long as none is chosen, for the group of then, which is said. */
export function useAidChanges({ before, groupsThen }: HeldBeside) {
  const t = useWords('review')
  const all = useAllWords()
  const { aid: now, words, consultation } = useTalk()
  const key = JSON.stringify(consultation.groups)
  return useMemo(() => {
    const groupsNow = JSON.parse(key) as ChosenGroups
    const axes = now.facts.axes ?? []
    const isChosen = axes.every(({ id }) => Object.hasOwn(groupsNow, id))
    const groups = Object.assign(Object.create(null), groupsThen, groupsNow) as ChosenGroups
    // One version may be translated and the other not: then both are read as they were written.
    const language = before.words[words.language] ? words.language : before.facts.sourceLanguage
    const saying = (aid: Aid) => {
      const read = wordsOf(aid, language)
      return { words: read, sentences: figureSentences(all, read, aid.facts, groups) }
    }
    const changes = changesBetween(versionOf(before, language), versionOf(now, language), groups)
    const today = saying(now)
    const named = axes.flatMap(({ id, groups: known }) => {
      const group = groups[id]
      return known.some((one) => one.id === group) && group ? [today.sentences.group(id, group)] : []
    })
    const said = saidChanges(changes, { before: saying(before), now: today }, t)
    const whose = isChosen ? 'aid.groupNow' : 'aid.groupThen'
    const forWhom =
      axes.length === 0
        ? undefined
        : t(named.length === 0 ? 'aid.noGroup' : whose, { groups: withCommas(language, named) })
    return { changes, said, forWhom }
  }, [before, groupsThen, now, words, key, t, all])
}
