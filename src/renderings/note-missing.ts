import { isOpened, type RecordNote } from '../domain/summary/record-note.ts'
import type { NoteWords } from './note-lines.ts'

/** In one line what is not recorded of a talk, or speaks against it, so that nobody reads a whole one into it. */
export function missingLine(note: RecordNote, { t }: NoteWords): string[] {
  const { aid, eligibility = 'none', decider, understanding, help, outcomes } = note
  const must = outcomes.filter((outcome) => outcome.mustMention && !isOpened(outcome))
  const names = must.map(({ name }) => name).join('; ')
  const what = [
    'none' in aid || eligibility === 'yes' ? '' : t(`missing.eligible-${eligibility}`),
    !decider || decider.capacity === 'not-recorded' ? t('missing.capacity') : '',
    understanding.checked ? '' : t('missing.understanding'),
    help.written === '' && help.entries.length === 0 ? t('missing.help') : '',
    names === '' ? '' : t('missing.must', { names }),
  ].filter((each) => each !== '')
  return what.length === 0 ? [] : [t('top.missing', { what: what.join('; ') })]
}
