import type { FromHome } from '../../src/domain/from-home/from-home.schema.ts'
import type { Named } from '../../src/domain/from-home/recognised.ts'

/** What an invented person wrote at home about a sore throat. */
export const mayaAtHome: FromHome = {
  kind: 'prepared',
  day: '2026-11-20',
  aid: { id: 'acute-sore-throat', version: '0.1.0' },
  ownWords: 'Back at work on Monday. I look after my mother.',
  priorities: [{ id: 'better-sooner', text: 'I want to feel better sooner' }, { text: 'Walking the dog' }],
  questions: ['Can I swim?', 'Is it catching?'],
  role: 'together',
  appetite: 'fewer',
  why: '',
  happened: '',
}

/** What she thought over after a visit. */
export const mayaThoughtOver: FromHome = {
  ...mayaAtHome,
  kind: 'thought-over',
  thought: { option: 'treat' },
  chosen: 'Treat',
  why: 'I cannot be away from work',
  happened: 'It hurts less at night',
}

export const nothingAtHome: FromHome = {
  kind: 'prepared',
  day: '2026-11-20',
  aid: null,
  ownWords: '',
  priorities: [],
  questions: [],
  why: '',
  happened: '',
}

export const namedAtHome: Named = {
  priorities: [
    { id: 'better-sooner', text: 'I want to feel better sooner' },
    { id: 'fewer-tablets', text: 'I would rather take fewer tablets, even if I feel better later.' },
    { id: 'be-seen', text: 'I want somebody to look at it again if it does not get better.' },
  ],
  options: [
    { id: 'wait', text: 'Wait' },
    { id: 'treat', text: 'Treat' },
  ],
}
