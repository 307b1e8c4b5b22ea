import type { Aid } from '../../../domain/aid/aid.schema.ts'
import { wordsOf } from '../../../domain/aid/words-of.ts'
import type { Words } from '../../../i18n/translate.ts'
import { figureSentences } from '../../../renderings/figure-sentences.ts'
import { type CardRead, placeRead, plainPassage, rowPassage } from './passage.ts'
import { prosePassages } from './prose-passages.ts'

/** Who says what is read of an aid. */
export interface AidSays {
  all: Words
  /** "Night splint:". */
  rowName: (name: string) => string
}

type Entries = readonly { id: string }[] | undefined

/** Reads the slots of an aid as passages. */
export function slotReading(aid: Aid, { all, rowName }: AidSays) {
  const words = wordsOf(aid, aid.facts.sourceLanguage)
  const { prose: said, ...sentences } = figureSentences(all, words, aid.facts, {})
  const plain = (slot: string) => said(words(slot))
  const lineAs = (kind: 'heading' | 'paragraph' | 'item') => (slot: string) =>
    placeRead(slot, [plainPassage(kind, plain(slot))])
  const [heading, line, item] = [lineAs('heading'), lineAs('paragraph'), lineAs('item')]
  const prose = (slot: string) => placeRead(slot, prosePassages(plain(slot)))
  return {
    words,
    sentences,
    plain,
    heading,
    line,
    item,
    prose,
    row: (slot: string, name: string) => placeRead(slot, [rowPassage(rowName(name), plain(slot))]),
    /** Statements of one line, all of them one card. */
    list: <Entry extends { id: string }>(
      section: string,
      entries: readonly Entry[] = [],
      noteOf?: (entry: Entry) => string,
    ): CardRead[] => [
      {
        key: section,
        places: entries.map((entry) => ({
          ...item(`${section}.${entry.id}`),
          ...(noteOf && { note: noteOf(entry) }),
        })),
      },
    ],
    /** Entries with a name and what it means, a card for each. */
    named: (section: string, entries: Entries): CardRead[] =>
      (entries ?? []).map(({ id }) => {
        const key = `${section}.${id}`
        return { key, places: [heading(`${key}.name`), prose(`${key}.about`)] }
      }),
  }
}

export type SlotReading = ReturnType<typeof slotReading>
