import type { LetterText } from '../domain/plain-language/letter-plainness.ts'
import type { Summary } from '../domain/summary/summary.schema.ts'
import { dayIn } from '../i18n/interface-words.ts'
import type { Says } from '../i18n/translate.ts'

type Sentences = (summary: Summary, t: Says<'summary'>) => string[]

const ofTheAid: Sentences = ({ aid, language, notForYou }, t) => {
  if ('none' in aid) return []
  const day = dayIn(language, aid.reviewBy)
  return [
    ...(notForYou ? [t('document.notForYou'), t('document.notForYouMeans')] : []),
    ...(aid.signedOff ? [] : [t('document.trial'), t('document.trialMeans')]),
    ...(aid.review === 'past' ? [t('document.past', { day })] : []),
    ...(aid.review === 'long-past' ? [t('document.longPast', { day })] : []),
    ...(aid.testedWithPatients ? [] : [t('document.untested')]),
  ]
}

const ofTheSteps: Sentences = ({ next, language }, t) => [
  ...(next.steps.length === 0 ? [t('next.none')] : next.steps.map(({ what }) => what)),
  next.reviewDay === null ? t('next.noReview') : t('next.review', { day: dayIn(language, next.reviewDay) }),
  t('next.help', { heading: t('help.heading') }),
]

const ofTheDecision: Sentences = ({ decided: { state, recommendation } }, t) => [
  ...(state === 'not-yet' ? [t('decided.notYetMeans')] : []),
  ...(state === 'not-recorded' ? [t('decided.notRecorded')] : []),
  ...(state === 'leaning' ? [t('decided.leaningMeans')] : []),
  ...(state === 'decided' || state === 'leaning' ? [t('decided.changeMind')] : []),
  ...(recommendation && recommendation.reason !== '' ? [recommendation.reason] : []),
]

/** The aid's own statements; what the person said is theirs, however it is said. */
const ofWhatMatters: Sentences = ({ matters: { statements } }) =>
  statements.filter(({ own }) => !own).map(({ says }) => says)

const ofTheHelp: Sentences = ({ help: { entries, written } }, t) => [
  ...(entries.length === 0 && written === '' ? [t('help.none')] : []),
  ...entries.map(({ says }) => says),
  ...(written === '' ? [] : [written]),
]

/**
 * The sentences of the first page that somebody else than the person wrote, each with the heading under which it
 * stands; without names, the person's own words and their questions.
 * @param top what those above the first heading stand under
 */
export function frontPageWords(summary: Summary, t: Says<'summary'>, top: string): LetterText[] {
  const under = (part: string, sentences: Sentences): LetterText[] =>
    sentences(summary, t).map((text) => ({ part, text }))
  return [
    ...under(top, ofTheAid),
    ...under(t('next.heading'), ofTheSteps),
    ...under(t('decided.heading'), ofTheDecision),
    ...under(t('matters.heading'), ofWhatMatters),
    ...under(t('help.heading'), ofTheHelp),
  ]
}
