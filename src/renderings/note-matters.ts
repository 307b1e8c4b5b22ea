import type { RecordNote } from '../domain/summary/record-note.ts'
import { dayIn } from '../i18n/interface-words.ts'
import { items, type NoteWords } from './note-lines.ts'
import { saidOfTwoLine } from './said-of-two.ts'

type Matters = RecordNote['matters']
type Second = NonNullable<Matters['second']>

const numbered = (lines: readonly string[]): string[] => lines.map((line, place) => `${place + 1}. ${line}`)

function statementLine(
  { says, own, weight, about }: Matters['statements'][number],
  { t }: NoteWords,
): string {
  const named = own ? t('matters.own', { says }) : says
  const weighed = weight ? t(`matters.weight.${weight}`, { says: named }) : named
  return about ? t('matters.about', { says: weighed, about: about.join('; ') }) : weighed
}

function secondLines({ who, ownWords, statements }: Second, { t }: NoteWords): string[] {
  const chosen = statements.map(({ says, own }) => (own ? t('matters.secondOwn', { says }) : says))
  return [
    t(`matters.second.${who}`),
    ownWords === '' ? t('matters.none') : t('quote', { words: ownWords }),
    ...(chosen.length === 0 ? [t('matters.noneChosen')] : [t('matters.chosen'), ...numbered(chosen)]),
  ]
}

/** Whose answers the first are (a parent's, where one decides for the child), what matters to them, with all that they said of it, then to whoever else answered. */
export function mattersLines(
  { matters, decider, fromHome = [], language }: RecordNote,
  words: NoteWords,
): string[] {
  const { t } = words
  const { ownWords, statements, background = [], tradeOffs = [], second } = matters
  const chosen = numbered(statements.map((statement) => statementLine(statement, words)))
  const who = decider?.who
  return [
    ...fromHome.map((day) => t('matters.fromHome', { day: dayIn(language, day) })),
    ...(who === 'parent' || who === 'child-consents' ? [t(`matters.saidBy.${who}`)] : []),
    ownWords === '' ? t('matters.none') : t('quote', { words: ownWords }),
    ...(chosen.length === 0 ? [t('matters.noneChosen')] : [t('matters.chosen'), ...chosen]),
    ...background.map(({ about, says }) => t(`matters.${about}`, { says: t('quote', { words: says }) })),
    ...(tradeOffs.length === 0
      ? []
      : [
          t('matters.tradeOffs'),
          ...items(tradeOffs.map((said) => saidOfTwoLine(said, (key, values) => t(key, values)))),
        ]),
    ...(second ? secondLines(second, words) : []),
  ]
}
