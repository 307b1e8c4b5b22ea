import type { HomeWords } from '../../domain/from-home/home-words.ts'
import type { Says } from '../../i18n/translate.ts'

type Said = Says<readonly ['from-home', 'decide', 'choices']>

/** The words with which a text from home is said and read, in one language. */
export const homeWordsOf = (t: Said): HomeWords => ({
  kind: { prepared: t('text.prepared'), 'thought-over': t('text.thought-over') },
  headings: {
    about: t('text.about'),
    day: t('text.day'),
    ownWords: t('text.ownWords'),
    priorities: t('text.priorities'),
    questions: t('text.questions'),
    role: t('text.role'),
    appetite: t('text.appetite'),
    thought: t('text.thought'),
    why: t('text.why'),
    happened: t('text.happened'),
  },
  noAid: t('text.noAid'),
  role: {
    person: t('decide:role.person'),
    together: t('decide:role.together'),
    clinician: t('decide:role.clinician'),
  },
  appetite: { more: t('choices:appetite.more'), fewer: t('choices:appetite.fewer') },
  notYet: t('text.notYet'),
  end: t('text.end'),
})
