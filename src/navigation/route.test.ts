import { describe, expect, it } from 'vitest'
import { linkTo, type Route, routeFrom, stages } from './route.ts'

const routes: Exclude<Route, { page: 'not-found' }>[] = [
  { page: 'start-page' },
  { page: 'gallery' },
  { page: 'aid', aid: 'acute-sore-throat' },
  { page: 'patient', consultation: '0a1b' },
  { page: 'gallery', component: 'button' },
  { page: 'gallery', component: 'dialog', state: 'open' },
  { page: 'review', consultation: '0a1b', stage: 'start' },
  { page: 'draft', draft: 'k1', panel: 'check' },
  { page: 'draft', draft: 'k1', panel: 'preview', stage: 'choices' },
  { page: 'draft', draft: 'k1', panel: 'write', at: 'f.options.1.kind' },
  { page: 'draft', draft: 'k1', panel: 'text', at: 'en.30' },
  { page: 'draft', draft: 'k1', panel: 'figures', at: 'w.outcomes.stroke.one-year.who' },
  ...stages.flatMap((stage) => [
    { page: 'begin' as const, aid: 'acute-sore-throat', stage },
    { page: 'begin' as const, aid: null, stage },
    { page: 'talk' as const, consultation: '0a1b', stage },
  ]),
]

describe('routes', () => {
  it.each(routes.map((route) => [linkTo(route), route] as const))(
    '%s leads back to its route',
    (link, route) => {
      expect(routeFrom(link)).toEqual(route)
    },
  )

  it('keeps the address of the first stage that others rely on', () => {
    expect(linkTo({ page: 'begin', aid: 'carpal-tunnel' })).toBe('#/start/carpal-tunnel')
    expect(routeFrom('#/start/carpal-tunnel')).toEqual({
      page: 'begin',
      aid: 'carpal-tunnel',
      stage: 'start',
    })
  })

  it.each(['', '#', '#/'])('takes an empty address (%j) for the start page', (hash) => {
    expect(routeFrom(hash)).toEqual({ page: 'start-page' })
  })

  it.each([
    '#/nowhere',
    '#/gallery/',
    '#/gallery/a/b/c',
    '#/gallery/a/<b>',
    '#/start',
    '#/start/',
    '#/start/a/b/c',
    '#/start/a/start',
    '#/start/a_b',
    '#/start/%2e%2e',
    '#/review',
    '#/review/1/start',
    '#/talk/1',
    '#/patient',
    '#/patient/1/start',
    '#/patient/<b>',
    '#/talk/1/nowhere',
    '#/drafts/k1/check/f.id',
    '#/drafts/k1/write/<b>',
    '#/drafts/k1/preview/f.id',
    '#/talk/1/start/more',
    `#/talk/${'a'.repeat(65)}/start`,
    '#/start/<b>',
    '#/__proto__/constructor',
  ])('finds nothing at %s', (hash) => {
    expect(routeFrom(hash)).toEqual({ page: 'not-found' })
  })
})
