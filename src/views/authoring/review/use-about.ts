import { wordsOf } from '../../../domain/aid/words-of.ts'
import { figureAt } from '../../../domain/draft/figure-place.ts'
import { figureSentences } from '../../../renderings/figure-sentences.ts'
import { useAllWords, useWords } from '../../ui/words.ts'
import { useWorkbench } from '../workbench.ts'
import { readParts } from './passage.ts'

/** The names of what a place belongs to, from the widest: the outcome, its result. */
function namesOn(place: string, said: (slot: string) => string | undefined): string[] {
  const steps = place.split('.')
  return steps.flatMap((_, count) => said([...steps.slice(0, count + 1), 'name'].join('.')) ?? [])
}

/** Says what a place is of, as it is called on the screen: the outcome and the choice, the card, or all of the aid. */
export function useAbout(): (place: string) => string {
  const t = useWords(['draft-review', 'draft', 'cards'])
  const all = useAllWords()
  const { reading } = useWorkbench()
  const seen = reading?.seen
  const groupOf = ({ result, group }: NonNullable<ReturnType<typeof figureAt>>) => {
    const found = seen?.facts.outcomes
      .flatMap((outcome) => outcome.results.map((one) => ({ path: `outcomes.${outcome.id}.${one.id}`, one })))
      .find(({ path }) => path === result)?.one
    if (!seen || group === '' || found?.form !== 'counts' || found.axis === undefined) return ''
    const words = wordsOf(seen, seen.facts.sourceLanguage)
    return figureSentences(all, words, seen.facts, {}).group(found.axis, group)
  }
  return (place) => {
    if (place === '') return t('whole')
    const words = reading?.words[reading.sourceLanguage] ?? {}
    const said = (slot: string) => words[slot]?.prose
    const figure = figureAt(place)
    const names = namesOn(figure?.result ?? place, said)
    const of = figure?.names.flatMap(
      (id) => said(`options.${id}.name`) ?? said(`${figure.result}.arm-${id}`) ?? [],
    )
    const group = figure && groupOf(figure)
    const parts = [...names, ...(of ?? []), ...(group ? [group] : [])]
    if (parts.length > 0) return parts.join(t('about.between'))
    const [section, entry] = place.split('.')
    const line = entry === undefined ? undefined : said(place)
    if (line !== undefined) return line
    const part = readParts.find((one) => one === section) ?? 'choice'
    return t(part === 'reviews' ? 'cards:card.reviews' : `draft:card.${part}`)
  }
}
