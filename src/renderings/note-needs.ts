import type { RecordNote } from '../domain/summary/record-note.ts'
import { dayIn } from '../i18n/interface-words.ts'
import { languageName } from '../i18n/language-name.ts'
import { items, type NoteWords } from './note-lines.ts'
import { oneLine, sentence } from './plain-text.ts'

/** What is needed, on one line; empty where nothing is. */
export function neededLine({ needs }: RecordNote, { t }: NoteWords): string {
  const named = (needs?.needed ?? []).map(({ need, detail }) => {
    const name = t(`needs.${need}`)
    return detail === '' ? name : t('needs.named', { need: name, detail: oneLine(detail) })
  })
  return named.join('; ')
}

/** What was asked, recorded, shared, met, and when to ask again. */
export function needsLines(note: RecordNote, words: NoteWords): string[] {
  const { t } = words
  const { needs, language } = note
  if (!needs) return []
  const said = neededLine(note, words)
  const without = needs.asked === 'none' ? t('needs.none') : t('needs.unknown')
  const has = (need: string) => needs.needed.some((each) => each.need === need)
  const { met } = needs
  return [
    said === '' ? without : t('needs.needed', { needs: said }),
    ...(has('large-print') ? [t('needs.large')] : []),
    ...(has('easy-read') && !note.given.includes('copy') ? [t('needs.easyRead')] : []),
    ...(has('other-language')
      ? [t('needs.english', { language: languageName(note.spoken ?? language, language) })]
      : []),
    ...(needs.mayBeShared === undefined
      ? []
      : [t(needs.mayBeShared ? 'needs.mayBeShared' : 'needs.mayNotBeShared')]),
    ...(met
      ? [`${t(met.met ? 'needs.met' : 'needs.notMet')}${met.text === '' ? '' : ` ${sentence(met.text)}`}`]
      : []),
    ...(needs.reviewDay ? [t('needs.review', { day: dayIn(language, needs.reviewDay) })] : []),
  ]
}

/** What the person's days hold and what else was chosen, by name so that it can be checked, then what each choice makes of it. */
export function loadLines({ load, language }: RecordNote, { t }: NoteWords): string[] {
  if (!load) return []
  const others = load.others.map(({ title, option, day, state, adds }) =>
    t(`load.${state}`, { title, option, day: dayIn(language, day), adds }),
  )
  return [
    ...load.now,
    ...items(others),
    ...load.choices.flatMap(({ name, says }) => [t('load.with', { name }), ...items(says)]),
  ]
}
