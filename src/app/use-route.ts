import { useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react'
import { linkTo, type Route, routeFrom } from '../navigation/route.ts'
import { focusHeading } from '../views/ui/focus-heading.ts'
import { takeFromAddress } from './link-in-hand.ts'

type Link = Parameters<typeof linkTo>[0]

const changed = 'weigh-up-route-changed'
const startPage: Route = { page: 'start-page' }
let lastHash: string | undefined
let lastRoute: Route = startPage

function currentRoute(): Route {
  if (location.hash !== lastHash) {
    lastHash = location.hash
    const route = routeFrom(lastHash)
    lastRoute = route.page === 'start-page' ? startPage : route
    const talk = talkOf(route)
    if (lastRoute === startPage || (talk && !ledByBrowser)) inRoom = talk
  }
  return lastRoute
}

const talkOf = (route: Route) =>
  route.page === 'talk' || route.page === 'review' ? route.consultation : undefined

/**
 * Opens a talk that was left for the start page or for another one, where the browser led back into it: it may be
 * another person's, so nothing of it shows until this is called. Absent where the talk was asked for.
 */
export function useLeftTalk(route: Route): (() => void) | undefined {
  const [, draw] = useState<object>()
  const talk = talkOf(route)
  const open = () => {
    inRoom = talk
    draw({})
  }
  return talk && talk !== inRoom ? open : undefined
}

/** The talk that was asked for last, since the start page. */
let inRoom: string | undefined
/** The browser itself led here, back or forward or by an address, and no press in the app. */
let ledByBrowser = false
const onHash = () => {
  ledByBrowser = true
}

function listen(onChange: () => void): () => void {
  addEventListener('hashchange', onHash)
  addEventListener('hashchange', takeFromAddress)
  addEventListener('hashchange', onChange)
  addEventListener(changed, onChange)
  document.addEventListener('click', followLink)
  return () => {
    removeEventListener('hashchange', takeFromAddress)
    removeEventListener('hashchange', onChange)
    removeEventListener(changed, onChange)
    document.removeEventListener('click', followLink)
  }
}

/**
 * A link within the app leads on in the press itself: the browser tells of a changed hash only once it has drawn the old
 * screen again. Whoever asks for another tab, or has the press for something else, gets what the browser does.
 */
function followLink(event: MouseEvent): void {
  const asksForMore = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button !== 0
  if (event.defaultPrevented || asksForMore || !(event.target instanceof Element)) return
  const link = event.target.closest('a[href^="#/"]:not([target], [download])')
  if (!link) return
  event.preventDefault()
  lead(link.getAttribute('href') ?? '')
}

function lead(hash: string): void {
  if (location.hash === hash) return
  ledByBrowser = false
  history.pushState(null, '', hash)
  dispatchEvent(new Event(changed))
}

/** The route in the address. The page that was rendered ahead of time is the start page. */
export const useRoute = (): Route => useSyncExternalStore(listen, currentRoute, () => startPage)

export function goTo(route: Link): void {
  lead(linkTo(route))
}

/** Changes the address in its place: going back does not lead to the old one. */
export function replaceRoute(route: Link): void {
  ledByBrowser = false
  history.replaceState(history.state, '', linkTo(route))
  dispatchEvent(new Event(changed))
}

/**
 * When a person arrives at another screen, its title stands in the tab and its heading has the focus. `screen` is
 * absent while it is still being opened: its heading is not there yet.
 */
export function useArrival(screen: string | undefined, title: string): void {
  const before = useRef<string | undefined>(undefined)
  // First, and once: what is shown in it may be in another language, and then says its title itself.
  useLayoutEffect(() => {
    document.title = title
  }, [title])
  useEffect(() => {
    if (screen === undefined) return
    const isFirst = before.current === undefined
    if (before.current === screen) return
    before.current = screen
    if (isFirst && !cameFromElsewhere) {
      cameFromElsewhere = true
      return
    }
    scrollTo(0, 0)
    stopWaiting()
    if (headed()) return
    const watch = new MutationObserver(() => {
      if (headed()) stopWaiting()
    })
    watch.observe(document.body, { childList: true, subtree: true })
    stopWaiting = () => watch.disconnect()
  })
}

/** Ends the wait for the heading of the screen before, which may never have come. */
let stopWaiting = () => {}

/** Gives the heading the focus, once it is there: a stage may still be fetched. */
function headed(): boolean {
  // The page itself may have put the focus where work begins.
  if (document.activeElement && document.activeElement !== document.body) return true
  focusHeading(document.body)
  return document.querySelector('h1') !== null
}

/** False until the first screen has been shown: opening the app moves no focus. */
let cameFromElsewhere = false
