/** The six parts of the conversation. They can be visited in any order. */
export const stages = ['start', 'matters', 'choices', 'decide', 'next', 'summary'] as const
export type Stage = (typeof stages)[number]

export type Route =
  | { page: 'start-page' }
  /** The first stage of a consultation that begins with its first fact. */
  | { page: 'begin'; aid: string }
  | { page: 'talk'; consultation: string; stage: Stage }
  | { page: 'gallery' }
  | { page: 'not-found' }

const isStage = (text: string | undefined): text is Stage => (stages as readonly (string | undefined)[]).includes(text)
const isName = (text: string | undefined): text is string => /^[A-Za-z0-9-]{1,64}$/.test(text ?? '')

/** The route that an address's hash stands for; anything unknown or malformed is `not-found`. */
export function routeFrom(hash: string): Route {
  const [head, name, stage, ...rest] = hash.replace(/^#?\/?/, '').split('/')
  if (!head && name === undefined) return { page: 'start-page' }
  if (head === 'gallery' && name === undefined) return { page: 'gallery' }
  if (head === 'start' && isName(name) && stage === undefined) return { page: 'begin', aid: name }
  if (head === 'talk' && isName(name) && isStage(stage) && rest.length === 0) {
    return { page: 'talk', consultation: name, stage }
  }
  return { page: 'not-found' }
}

/** The link to a route. */
export function linkTo(route: Exclude<Route, { page: 'not-found' }>): string {
  switch (route.page) {
    case 'start-page':
      return '#/'
    case 'gallery':
      return '#/gallery'
    case 'begin':
      return `#/start/${route.aid}`
    case 'talk':
      return `#/talk/${route.consultation}/${route.stage}`
  }
}
