import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const src = fileURLToPath(new URL('..', import.meta.url))

/** Components that are not shown by themselves, each with why. */
const without: Record<string, string> = {
  'renderings/general-advice.tsx': 'a mark within summary-document',
  'renderings/both-in-file.tsx': 'the body of a file in two languages',
  'renderings/both-side-by-side.tsx': 'the body of a file in two languages',
  'renderings/easy-read-about.tsx': 'part of easy-read, which is one tree',
  'renderings/easy-read-figures.tsx': 'part of easy-read, which is one tree',
  'renderings/easy-read-line.tsx': 'a line of easy-read',
  'renderings/summary-choices.tsx': 'part of summary-document, which is one tree',
  'renderings/summary-copy.tsx': 'the head of summary-document, which shows it',
  'renderings/summary-help.tsx': 'part of summary-document, which is one tree',
  'renderings/summary-matters.tsx': 'part of summary-document, which is one tree',
  'renderings/summary-needs.tsx': 'part of summary-document, which is one tree',
  'renderings/summary-outcome.tsx': 'rows within summary-document',
  'renderings/summary-pictures.tsx': 'part of summary-document, which is one tree',
  'renderings/summary-quote.tsx': 'words within summary-document',
  'renderings/summary-sources.tsx': 'part of summary-document, which is one tree',
  'renderings/summary-review.tsx': 'part of summary-document, which is one tree',
  'views/talk/deeper/named-entries.tsx': 'what on-demand opens',
  'views/talk/giving/protected-file.tsx': 'a form within other-forms',
  'renderings/protected-cover.tsx': 'shown by the scenario of the protected file, whose script works it',
  'views/talk/giving/share-summary.tsx': 'a form within other-forms, on devices that share files',
  'views/talk/deeper/who-is-asked.tsx': 'what who-is-here opens',
  'views/talk/deeper/recommendation.tsx': 'what clinician-recommends opens',
  'views/authoring/all-aids.tsx': 'part of aids-page, which shows it',
  'views/authoring/checks/item-row.tsx': 'a row of standards-section',
  'views/authoring/checks/plain-card.tsx': 'part of plain-language, which shows it',
  'views/authoring/checks/what-to-judge.tsx': 'lines of standards-section',
  'views/authoring/checks/card-of-item.tsx': 'a link of standards-section and in-the-way',
  'views/authoring/drafts-here.tsx': 'part of aids-page, which shows it',
  'views/authoring/falls-due.tsx': 'part of aids-page, which shows it',
  'views/authoring/listed-aid.tsx': 'part of aids-page, which shows it',
  'views/authoring/new-draft.tsx': 'part of aids-page, which shows it',
  'views/authoring/own-aids-here.tsx': 'part of aids-page, which shows it',
  'views/authoring/talks-without-aid.tsx': 'part of aids-page, which shows it',
  'views/authoring/paged-list.tsx': 'part of aids-page, which shows it',
  'views/authoring/cards/add-entry.tsx': 'the end of entries-card',
  'views/authoring/cards/add-grouping.tsx': 'the end of entries-card',
  'views/authoring/cards/adds-fields.tsx': 'fields of a choice in entries-card',
  'views/authoring/cards/ask-more.tsx': 'the end of entries-card and of its lists',
  'views/authoring/cards/ask-first.tsx': 'the button at the end of entries-card and of its lists',
  'views/authoring/cards/row-of-entry.tsx': 'an entry of entries-card, and one within it',
  'views/authoring/cards/axis-entry.tsx': 'an entry of entries-card',
  'views/authoring/cards/groups-field.tsx': 'the groups of an entry of entries-card',
  'views/authoring/cards/id-field.tsx': 'a field within an entry of entries-card',
  'views/authoring/cards/nested-row.tsx': 'an entry within an entry of entries-card',
  'views/authoring/cards/not-offered.tsx': 'fields of a choice in entries-card',
  'views/authoring/cards/number-fact.tsx': 'a field within an entry of entries-card',
  'views/authoring/cards/scale-entry.tsx': 'an entry of entries-card',
  'views/authoring/sizes-fields.tsx': 'a part of figures-panel',
  'views/authoring/cards/basis-field.tsx': 'a field within an entry of entries-card',
  'views/authoring/cards/card.tsx': 'what entries-card is made of',
  'views/authoring/cards/entry-row.tsx': 'an entry of entries-card',
  'views/authoring/cards/fact-fields.tsx': 'fields within an entry of entries-card',
  'views/authoring/cards/found-count.tsx': 'a count in the heads of entries-card',
  'views/authoring/cards/missing-sources.tsx': 'the head of the card of sources in write-panel',
  'views/authoring/cards/option-entry.tsx': 'an entry of entries-card',
  'views/authoring/cards/outcome-entry.tsx': 'an entry of entries-card',
  'views/authoring/cards/place-list.tsx': 'links within take-out-dialog',
  'views/authoring/cards/priority-entry.tsx': 'an entry of entries-card',
  'views/authoring/cards/prose-tools.tsx': 'the tools of a field of prose in entries-card',
  'views/authoring/cards/source-entry.tsx': 'an entry of entries-card',
  'views/authoring/cards/statement-entry.tsx': 'an entry of entries-card',
  'views/authoring/cards/subject-choices.tsx': 'choices of a select in entries-card',
  'views/authoring/arm-forms.tsx': 'the figures of figures-panel',
  'views/authoring/import-box.tsx': 'a part of figures-panel',
  'views/authoring/import-printed.tsx': 'what a row of import-box prints',
  'views/authoring/import-row.tsx': 'a row of import-box',
  'views/authoring/in-the-way-of-use.tsx': 'a part of use-panel',
  'views/authoring/import-source.tsx': 'the sources of import-box',
  'views/authoring/import-time.tsx': 'a field of import-box',
  'views/authoring/matched-row.tsx': 'a row of import-box',
  'views/authoring/outcome-list.tsx': 'the outcomes of figures-panel',
  'views/authoring/paste-box.tsx': 'a part of figures-panel',
  'views/authoring/pasted-rows.tsx': 'a part of figures-panel',
  'views/authoring/result-arms.tsx': 'a part of figures-panel',
  'views/authoring/result-details.tsx': 'a part of figures-panel',
  'views/authoring/result-table.tsx': 'the table of figures-panel',
  'views/authoring/results-bar.tsx': 'the results of figures-panel',
  'views/authoring/merge/new-findings.tsx': 'what take-in says afterwards',
  'views/authoring/merge/their-changes.tsx': 'what take-in shows of a file',
  'views/authoring/review/marked-text.tsx': 'the words of a passage of reading',
  'views/authoring/review/passage-row.tsx': 'a passage of reading',
  'views/authoring/review/read-card.tsx': 'a card of reading',
  'views/authoring/review/strays.tsx': 'comments begun on words that are gone, above reading',
  'views/authoring/typed-field.tsx': 'a field of figures-panel',
  'views/authoring/typed-form.tsx': 'a form of figures-panel',
  'views/authoring/typing-area.tsx': 'the text area of draft-field and text-panel',
  'views/authoring/words-field.tsx': 'a draft-field over words',
  'views/authoring/would-say.tsx': 'a row of import-box',
  'views/authoring/translated-by.tsx': 'the head of translate-panel',
  'views/talk/choices/burden-row.tsx': 'a row of choices-table',
  'views/talk/choices/figure-cells.tsx': 'cells of choices-table',
  'views/talk/choices/figure-table.tsx': 'the numbers of result-figures',
  'views/talk/choices/judgement-said.tsx': 'a line of result-figures',
  'views/talk/choices/option-head.tsx': 'a heading of choices-table',
  'views/talk/choices/outcome-row.tsx': 'a row of choices-table',
  'views/talk/choices/result-bars.tsx': 'the picture of result-figures',
  'views/talk/choices/result-picture.tsx': 'the picture of result-figures',
  'views/talk/choices/result-sentences.tsx': 'the words of result-figures',
  'views/talk/choices/row-name.tsx': 'the name of a row of choices-table',
  'views/talk/choices/table-row.tsx': 'what a row of choices-table is made of',
  'views/preparing/leaning-from-home.tsx': 'part of from-home-card, which shows it',
  'views/preparing/take-over.tsx': 'a button of from-home-card',
  'views/talk/summary/finish-dialog.tsx': 'what finish-talk opens',
  'views/talk/giving/both-languages.tsx': 'part of other-forms, where the languages differ',
  'views/talk/giving/calendar-to-give.tsx': 'part of other-forms, which shows it',
  'views/talk/giving/copy-for-somebody.tsx': 'part of other-forms, which shows it',
  'views/talk/giving/form-to-give.tsx': 'what other-forms is made of',
  'views/talk/giving/print-alone.tsx':
    'lays out what is printed; code-on-paper and both-side-by-side show what',
  'views/ui/prose-markdown.tsx': 'prose shows it',
}

const components = ['views', 'renderings']
  .flatMap((room) =>
    readdirSync(path.join(src, room), { recursive: true, encoding: 'utf8' }).map((file) => `${room}/${file}`),
  )
  .filter((file) => file.endsWith('.tsx') && !/\.(test|examples)\.tsx$/.test(file))
  .filter((file) => /^export (?:function|const) [A-Z]/m.test(readFileSync(path.join(src, file), 'utf8')))
  .sort()
const examplesOf = (file: string) => file.replace(/\.tsx$/, '.examples.tsx')

describe('the gallery', () => {
  it('has examples of every component that is not excepted, and of no other', () => {
    const missing = components.filter((file) => !existsSync(path.join(src, examplesOf(file))))
    expect(missing).toEqual(Object.keys(without).sort())
  })

  it('can call each component by the name of its file', () => {
    const names = components.map((file) => path.basename(file, '.tsx'))
    expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([])
  })
})
