import type { Aid } from '../../../domain/aid/aid.schema.ts'
import { addedBy, loadKinds } from '../../../domain/risk/added-load.ts'
import { loadSentences } from '../../../renderings/load-sentences.ts'
import { lengthIn } from '../../../renderings/step-line.ts'
import { type CardRead, type PlaceRead, placeRead, plainPassage } from './passage.ts'
import type { AidSays, SlotReading } from './slot-reading.ts'

type Facts = Aid['facts']
type Subject = Facts['priorities'][number]['about'][number]

/** Says the facts of entries that have no words of their own: how urgent, for whom, when, for or against. */
export function factsAsRead({ facts }: Aid, { all, rowName }: AidSays, { plain }: SlotReading) {
  const cards = all.says('cards')
  const { language } = all
  const together = (parts: readonly string[]) => parts.filter(Boolean).join(' · ')
  const named = (ids: readonly string[]) => ids.map((id) => plain(`options.${id}.name`)).join(', ')
  /** @param ids absent: whatever is chosen */
  const choices = (ids?: readonly string[]) =>
    ids && facts.options.some(({ id }) => !ids.includes(id)) ? named(ids) : cards('field.whatever')
  const after = (length?: string) =>
    length === undefined ? '' : all.says('draft-review')('read.after', { length: lengthIn(language, length) })
  const subject = ({ outcome, burden, choice, fits, easier, harder }: Subject): string => {
    if (outcome) return cards('subject.outcome', { name: plain(`outcomes.${outcome}.name`) })
    if (choice) return cards(`subject.${fits ?? 'for'}`, { name: plain(`options.${choice}.name`) })
    const side = (which: 'easier' | 'harder', ids: readonly string[] = []) =>
      ids.length > 0 ? `${rowName(cards(`field.${which}`))} ${named(ids)}` : ''
    return together([
      cards('subject.burden', { name: plain(`burdens.${burden}.name`) }),
      side('easier', easier),
      side('harder', harder),
    ])
  }
  const { amount, kind } = loadSentences(all.says('figures'), language)
  const kinds = loadKinds.filter((of) => facts.options.some((option) => addedBy(option)[of]))
  return {
    urgent: ({ urgency }: Facts['eligibility']['urgent'][number]): string => cards(`urgency.${urgency}`),
    help: ({ options, urgency }: Facts['safetyNet'][number]): string =>
      together([choices(options), cards(`urgency.${urgency}`)]),
    step: ({ options, who, after: length }: Facts['nextSteps'][number]): string =>
      together([choices(options), cards(`who.${who}`), after(length)]),
    priority: ({ about }: Facts['priorities'][number]): string => together(about.map(subject)),
    /** What a choice adds, of each kind of which the aid says something. */
    adds: (option: Facts['options'][number]): PlaceRead[] => {
      const says = kinds.map((of) => {
        const known = addedBy(option)[of]
        const n = known ? amount(known) : all.says('figures')('load.notKnown')
        return plainPassage('item', all.says('figures')('load.others.kind', { kind: kind(of), n }))
      })
      return says.length === 0 ? [] : [placeRead(`options.${option.id}.adds/`, says)]
    },
    reviews: (): CardRead[] => [
      {
        key: 'reviews',
        places: [
          placeRead(
            'reviews',
            facts.reviews.map(({ options, after: length }) =>
              plainPassage('item', `${rowName(named(options))} ${after(length) || cards('field.noAfter')}`),
            ),
          ),
        ],
      },
    ],
  }
}
