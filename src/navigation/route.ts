/** The six parts of the conversation. They can be visited in any order. */
export const stages = ['start', 'matters', 'choices', 'decide', 'next', 'summary'] as const
export type Stage = (typeof stages)[number]

/** The panels of a draft. They can be visited in any order. */
export const draftPanels = [
  'write',
  'figures',
  'text',
  'check',
  'preview',
  'translate',
  'review',
  'use',
] as const
export type DraftPanel = (typeof draftPanels)[number]

export type Route =
  | { page: 'start-page' }
  /** A consultation that begins with its first fact; until then its stages have no name but the aid's (`null`: without an aid). */
  | { page: 'begin'; aid: string | null; stage: Stage }
  | { page: 'talk'; consultation: string; stage: Stage }
  /** A consultation that begins by looking at an earlier one again; from then on it is a talk of its own name. */
  | { page: 'review'; consultation: string; stage: Stage }
  /** The patient's own window, which follows the clinician's through one consultation. */
  | { page: 'patient'; consultation: string }
  /** A summary that somebody has in hand: a file, or what a link holds. */
  | { page: 'read' }
  /** What a person thinks over before a visit about this aid (`null`: no aid). */
  | { page: 'prepare'; aid: string | null }
  /** One aid, for those who answer for it. */
  | { page: 'aid'; aid: string }
  /** Every aid and draft, for those who write them. */
  | { page: 'aids' }
  /** A draft on this machine. */
  | {
      page: 'draft'
      draft: string
      panel: DraftPanel
      stage?: Stage
      /** The place in the panel that one was led to, in the panel's own words. */
      at?: string
    }
  /** Every component in its named states: all of them, one, or one state by itself. Not in the app that ships. */
  | { page: 'gallery'; component?: string; state?: string }
  | { page: 'not-found' }

/** A route inside a consultation. */
export type TalkRoute = Extract<Route, { page: 'begin' | 'talk' | 'review' }>

const isStage = (text: string | undefined): text is Stage =>
  (stages as readonly (string | undefined)[]).includes(text)
const isPanel = (text: string): text is DraftPanel => (draftPanels as readonly string[]).includes(text)
const isName = (text: string | undefined): text is string => /^[A-Za-z0-9-]{1,64}$/.test(text ?? '')

/** No aid can have this name. */
const noAid = 'no_aid'

const isPlace = (text: string | undefined): text is string => /^[A-Za-z0-9.-]{1,200}$/.test(text ?? '')
/** Panels in which one can be led to a place. */
const withPlaces: readonly DraftPanel[] = ['write', 'figures', 'text', 'translate', 'review']

/** Only what is looked at has a stage, and only what is written a place. */
function draftRoute(draft: string, panel = 'write', part?: string): Route {
  if (!isPanel(panel)) return { page: 'not-found' }
  const route = { page: 'draft', draft, panel } as const
  if (part === undefined) return route
  if (panel === 'preview' && isStage(part)) return { ...route, stage: part }
  return withPlaces.includes(panel) && isPlace(part) ? { ...route, at: part } : { page: 'not-found' }
}

/** The route that an address's hash stands for; anything unknown or malformed is `not-found`. */
export function routeFrom(hash: string): Route {
  const [head, name, stage, ...rest] = hash.replace(/^#?\/?/, '').split('/')
  if (!head && name === undefined) return { page: 'start-page' }
  if (head === 'aids' && name === undefined) return { page: 'aids' }
  if (head === 'drafts' && isName(name) && rest.length <= 1) return draftRoute(name, stage, rest[0])
  if (head === 'aids' && isName(name) && stage === undefined) return { page: 'aid', aid: name }
  if (head === 'patient' && isName(name) && stage === undefined)
    return { page: 'patient', consultation: name }
  if (head === 'read' && name === undefined) return { page: 'read' }
  if (head === 'prepare' && (isName(name) || name === noAid) && stage === undefined)
    return { page: 'prepare', aid: name === noAid ? null : name }
  if (head === 'gallery' && [name, stage].every((part) => part === undefined || isName(part))) {
    if (rest.length === 0)
      return { page: 'gallery', ...(name && { component: name }), ...(stage && { state: stage }) }
  }
  if (head === 'start' && (isName(name) || name === noAid) && rest.length === 0) {
    const aid = name === noAid ? null : name
    if (stage === undefined) return { page: 'begin', aid, stage: 'start' }
    if (isStage(stage) && stage !== 'start') return { page: 'begin', aid, stage }
  }
  if (head === 'review' && isName(name) && stage === undefined) {
    return { page: 'review', consultation: name, stage: 'start' }
  }
  if (head === 'talk' && isName(name) && isStage(stage) && rest.length === 0) {
    return { page: 'talk', consultation: name, stage }
  }
  return { page: 'not-found' }
}

/** `stage` may be left out where it is the first. */
type LinkedRoute =
  | Exclude<Route, { page: 'not-found' | 'begin' | 'review' }>
  | { page: 'review'; consultation: string }
  | { page: 'begin'; aid: string | null; stage?: Stage }

/** The link to a route. */
export function linkTo(route: LinkedRoute): string {
  switch (route.page) {
    case 'start-page':
      return '#/'
    case 'gallery':
      return ['#/gallery', route.component, route.state].filter(Boolean).join('/')
    case 'aids':
      return '#/aids'
    case 'draft':
      return ['#/drafts', route.draft, route.panel, route.stage ?? route.at].filter(Boolean).join('/')
    case 'aid':
      return `#/aids/${route.aid}`
    case 'read':
      return '#/read'
    case 'prepare':
      return `#/prepare/${route.aid ?? noAid}`
    case 'patient':
      return `#/patient/${route.consultation}`
    case 'begin':
      return `#/start/${route.aid ?? noAid}${route.stage && route.stage !== 'start' ? `/${route.stage}` : ''}`
    case 'review':
      return `#/review/${route.consultation}`
    case 'talk':
      return `#/talk/${route.consultation}/${route.stage}`
  }
}
