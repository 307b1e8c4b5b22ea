import { calledIn, entryAt, type Json, listIn, textIn } from './json-at.ts'
import { lowerRating, type ProposedSource, type Rating, ratingIn } from './proposed-row.ts'

/** Another entry of the file by `Kind/id` or `#id`, for what a variable only points at. */
export type Beside = (reference: string) => Json

const roles = {
  population: ['population'],
  exposure: ['exposure'],
  outcome: ['outcome', 'measuredvariable'],
  reference: ['referenceexposure'],
} as const

export interface Compared {
  population: string
  exposure: string
  outcome: string
  /** What the exposure is compared with; `''` where nothing is said. */
  against: string
}

function nameOf(variable: Json, beside: Beside): string {
  for (const way of ['observed', 'intended']) {
    const display = textIn(variable, way, 'display')
    const known = beside(textIn(variable, way, 'reference'))
    const said = display || textIn(known, 'title') || textIn(known, 'name') || textIn(known, 'description')
    if (said !== '') return said
  }
  return textIn(variable, 'description')
}

/** Who, what, and beside what; each role as a code or, before R5, as a coded entry. */
export function comparedIn(evidence: Json, beside: Beside): Compared {
  const variables = listIn(evidence, 'variableDefinition')
  const inRole = (names: readonly string[]) =>
    variables.find((variable) =>
      calledIn(entryAt(variable, 'variableRole')).some((role) => names.includes(role.toLowerCase())),
    )
  const exposure = inRole(roles.exposure)
  return {
    population: nameOf(inRole(roles.population), beside),
    exposure: nameOf(exposure, beside),
    outcome: nameOf(inRole(roles.outcome), beside),
    against: textIn(exposure, 'comparatorCategory') || nameOf(inRole(roles.reference), beside),
  }
}

const isOverall = (certainty: Json): boolean => {
  const types = calledIn(entryAt(certainty, 'type')).map((text) => text.toLowerCase())
  return (
    types.length === 0 ||
    types.some((text) => /^(overall|overall certainty|certainty of evidence)$/.test(text))
  )
}

/** The overall rating, as worded; of several the lowest. Ratings of single domains, and NOTSET, are none. */
export function certaintyIn(evidence: Json): { certainty: string; rating: Rating | undefined } {
  const said = listIn(evidence, 'certainty')
    .filter(isOverall)
    .map((each) => calledIn(entryAt(each, 'rating')))
    .filter((texts) => texts.length > 0 && !texts.some((text) => /^not ?set$/i.test(text)))
  const rated = said.map((texts) => ({
    certainty: texts[0] ?? '',
    rating: texts.map(ratingIn).find((rating) => rating !== undefined),
  }))
  const [first = { certainty: '', rating: undefined }] = rated
  return rated.reduce((lowest, each) => {
    const [one, other] = [lowest.rating ?? 'not-rated', each.rating ?? 'not-rated']
    return lowerRating(one, other) === one ? lowest : each
  }, first)
}

const addressOfRelated = (related: Json): string => {
  const identifiers = listIn(entryAt(related, 'resourceReference'), 'identifier')
  return (
    textIn(related, 'document', 'url') ||
    textIn(related, 'targetAttachment', 'url') ||
    textIn(related, 'targetUri') ||
    identifiers.map((each) => textIn(each, 'value')).find(Boolean) ||
    ''
  )
}

/** Where the evidence says that it is from, else the evidence itself; licence and citation word for word. */
export function sourceIn(evidence: Json): ProposedSource {
  const related = [...listIn(evidence, 'relatesTo'), ...listIn(evidence, 'relatedArtifact')]
  const derived = related.find((each) =>
    calledIn(entryAt(each, 'type')).some((type) => type === 'derived-from'),
  )
  const told = derived === undefined ? '' : addressOfRelated(derived)
  const ofDerived =
    textIn(derived, 'label') || textIn(derived, 'resourceReference', 'display') || textIn(derived, 'display')
  const people = listIn(evidence, 'author').map((each) => textIn(each, 'name'))
  return {
    title: (told && ofDerived) || textIn(evidence, 'title') || textIn(evidence, 'name'),
    authors: people.filter(Boolean).join(', ') || textIn(evidence, 'publisher'),
    year: textIn(evidence, 'date').slice(0, 4),
    address: told || textIn(evidence, 'url'),
    licence: textIn(evidence, 'copyright') || textIn(evidence, 'copyrightLabel'),
    attribution:
      textIn(evidence, 'citeAs') ||
      textIn(evidence, 'citeAsMarkdown') ||
      textIn(evidence, 'citeAsReference', 'display'),
  }
}
