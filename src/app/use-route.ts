import { useEffect, useRef, useSyncExternalStore } from 'react'
import { linkTo, type Route, routeFrom } from '../navigation/route.ts'

type Link = Parameters<typeof linkTo>[0]

const replaced = 'weigh-up-route-replaced'
const startPage: Route = { page: 'start-page' }
let lastHash: string | undefined
let lastRoute: Route = startPage

function currentRoute(): Route {
  if (location.hash !== lastHash) {
    lastHash = location.hash
    const route = routeFrom(lastHash)
    lastRoute = route.page === 'start-page' ? startPage : route
  }
  return lastRoute
}

function listen(onChange: () => void): () => void {
  addEventListener('hashchange', onChange)
  addEventListener(replaced, onChange)
  return () => {
    removeEventListener('hashchange', onChange)
    removeEventListener(replaced, onChange)
  }
}

/** The route in the address. The page that was rendered ahead of time is the start page. */
export const useRoute = (): Route => useSyncExternalStore(listen, currentRoute, () => startPage)

export function goTo(route: Link): void {
  location.hash = linkTo(route)
}

/** Changes the address in its place: going back does not lead to the old one. */
export function replaceRoute(route: Link): void {
  history.replaceState(history.state, '', linkTo(route))
  dispatchEvent(new Event(replaced))
}

/**
 * When a person arrives at another screen, its title stands in the tab and its heading has the focus. `screen` is
 * absent while it is still being opened: its heading is not there yet.
 */
export function useArrival(screen: string | undefined, title: string): void {
  const before = useRef<string | undefined>(undefined)
  useEffect(() => {
    document.title = title
    if (screen === undefined) return
    const isFirst = before.current === undefined
    if (before.current === screen) return
    before.current = screen
    if (isFirst && !cameFromElsewhere) {
      cameFromElsewhere = true
      return
    }
    scrollTo(0, 0)
    // The page itself may have put the focus where work begins.
    if (document.activeElement && document.activeElement !== document.body) return
    const heading = document.querySelector('h1')
    heading?.setAttribute('tabindex', '-1')
    heading?.focus({ preventScroll: true })
  })
}

/** False until the first screen has been shown: opening the app moves no focus. */
let cameFromElsewhere = false
