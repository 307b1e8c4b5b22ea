import type { Aid } from '../aid/aid.schema.ts'
import { stateOf } from '../aid/aid-state.ts'
import type { SignOff } from '../aid/sign-off.ts'
import { translationOf } from '../aid/translation.ts'
import { wordsOf } from '../aid/words-of.ts'
import { isBlank } from '../consultation/blank-aid.ts'
import { neededIn } from '../consultation/communication-needs.ts'
import type { Consultation } from '../consultation/consultation.ts'
import { talkReference } from '../consultation/talk-reference.ts'
import { type PlannedStep, plannedSteps } from '../plan/next-steps.ts'
import { safetyNetFor } from '../plan/safety-net.ts'
import type { CalendarDay } from '../shared/calendar.ts'
import { groupsPart, optionsPart, rowsPart, unknownPart } from './choices-part.ts'
import { conflictPart, takenHomePart, thresholdPart } from './deciding-part.ts'
import { decisionOf } from './decision-of.ts'
import { freeText } from './free-text.ts'
import { loadPart } from './load-part.ts'
import { type Material, materialOf } from './material.ts'
import { mattersPart } from './matters-part.ts'
import { reviewPart } from './review-part.ts'
import { sourcesPart } from './sources-part.ts'
import type { Summary } from './summary.schema.ts'
import type { Translated } from './translated.schema.ts'
import type { Voice } from './voice.ts'

/** The words of a step: as they were written, or the aid's, or the interface's. */
function stepWords({ voice }: Material, step: PlannedStep): string {
  if (step.what !== undefined) return freeText(step.what)
  return step.from === 'interface' ? voice.step(step.id) : voice.slot(`next.${step.id}`)
}

function nextPart(material: Material): Summary['next'] {
  const { facts, consultation } = material
  const steps = plannedSteps(facts, consultation).map((step) => ({
    id: step.id,
    who: freeText(step.who),
    what: stepWords(material, step),
    ...(step.what !== undefined && { written: true as const }),
    ...(step.after !== undefined && { after: step.after }),
    ...(step.by !== undefined && { by: freeText(step.by) }),
    ...(step.basis.generalAdvice && { generalAdvice: true as const }),
  }))
  return { steps, reviewDay: consultation.reviewDay ?? null }
}

/** Only what was recommended; an answer that is still open, or a choice that is not there, recommends nothing. */
function recommendationPart({
  facts,
  consultation: { recommendation },
}: Material): Pick<Summary['decided'], 'recommendation'> {
  if (recommendation?.option === undefined) return {}
  const { option, asked = false, reason } = recommendation
  if (option !== null && !facts.options.some(({ id }) => id === option)) return {}
  return { recommendation: { option, reason: freeText(reason), asked } }
}

function decidedPart(material: Material): Summary['decided'] {
  const { facts, consultation } = material
  return {
    ...decisionOf(facts, consultation),
    why: freeText(consultation.why),
    ...recommendationPart(material),
    ...conflictPart(material),
  }
}

function helpPart({ facts, consultation, voice }: Material): Summary['help'] {
  const entries = safetyNetFor(facts, consultation).map(({ id, urgency, generalAdvice }) => ({
    urgency,
    says: voice.slot(`safety-net.${id}`),
    ...(generalAdvice && { generalAdvice }),
  }))
  return { written: freeText(consultation.help), entries }
}

/** Whom the person can ask; nothing where nobody wrote it. */
function contactPart({ consultation }: Material): Pick<Summary, 'contact'> {
  const contact = freeText(consultation.contactPoint)
  return contact === '' ? {} : { contact }
}

function needsPart({ consultation }: Material): Pick<Summary, 'needs'> {
  const needed = neededIn(consultation)
  if (needed.length === 0) return {}
  return { needs: needed.map(({ need, detail }) => ({ need, detail: freeText(detail) })) }
}

function translationPart({ aid, language }: Told): { translation?: Translated } {
  const translation = translationOf(aid, language)
  if (!translation || translation.is === 'none') return {}
  const { is, isChecked } = translation
  return { translation: { is, isChecked, source: aid.facts.sourceLanguage } }
}

function aidPart({ facts, voice }: Material, told: Told): Summary['aid'] {
  const { today, signOff } = told
  const title = voice.slot('title')
  if (isBlank(facts)) return { none: true, title }
  const { review, testedWithPatients } = stateOf(facts, today)
  return {
    id: facts.id,
    title,
    version: facts.version,
    authors: facts.authors.map(({ name }) => name),
    written: facts.written,
    reviewBy: facts.reviewBy,
    review,
    signedOff: signOff
      ? {
          name: freeText(signOff.name),
          role: freeText(signOff.role),
          interests: freeText(signOff.interests),
          day: signOff.day,
        }
      : false,
    testedWithPatients,
    ...translationPart(told),
  }
}

/** What the summary and the note tell of. */
export interface Told {
  aid: Aid
  consultation: Consultation
  language: string
  /** The day on which they are made. */
  today: CalendarDay
  /** By whom this very aid is signed off for use here; absent while it is on trial. */
  signOff?: SignOff | undefined
}

/**
 * The document for the person, as data. No number is worked out here: figures come from `domain/risk`, their texts
 * from `voice`.
 */
export function summaryOf(told: Told, voice: Voice): Summary {
  const { aid, consultation, language, today } = told
  const material = materialOf(aid.facts, wordsOf(aid, language), consultation, voice)
  const rows = rowsPart(material)
  const options = optionsPart(material)
  return {
    format: 1,
    language,
    day: today,
    ...(consultation.begun && { reference: talkReference(consultation.begun) }),
    ...(consultation.eligibility === 'no' && !isBlank(aid.facts) && { notForYou: true }),
    next: nextPart(material),
    decided: decidedPart(material),
    ...takenHomePart(material),
    ...reviewPart(material),
    matters: { ...mattersPart(material), ...thresholdPart(material) },
    choices: {
      groups: groupsPart(material),
      options,
      rows,
      unknown: unknownPart(rows, options),
    },
    ...loadPart(material),
    ...needsPart(material),
    help: helpPart(material),
    ...contactPart(material),
    questions: [...new Set(consultation.questions.map(({ text }) => freeText(text)))],
    sources: sourcesPart(aid.facts, voice),
    aid: aidPart(material, told),
  }
}
