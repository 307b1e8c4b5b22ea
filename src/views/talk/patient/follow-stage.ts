import { type SamePart, sameParts } from './same-parts.ts'

/** A height in the stage and the same one in what follows it, in pixels from the top of each. */
interface Knot {
  stage: number
  mirror: number
}

interface Following {
  stage: HTMLElement
  page: Document
  /** As high as the window has room, or as the page is. */
  frame: HTMLElement
}

/** An empty document is of the old kind, where its body scrolls. */
const scrolledIn = (page: Document): Element => page.scrollingElement ?? page.documentElement

/** How long it is waited for what else changes, in milliseconds. */
const settling = 80
const between = (least: number, value: number, most: number) => Math.max(least, Math.min(value, most))

/**
 * Keeps what stands in the stage in sight beside it: the mirror goes on as the page is scrolled, from part to part, goes
 * sideways with what is scrolled sideways, and unfolds what is unfolded there. It moves no focus.
 */
export function followStage(following: Following): () => void {
  const { stage, page, frame } = following
  const view = scrolledIn(page)
  let parts: SamePart[] = []
  let knots: Knot[] = []
  let pressed: Node | undefined
  let drift = 0
  let before = window.scrollY
  let timer = 0
  const place = () => {
    // What was brought into view by hand is left again little by little.
    drift -= Math.sign(drift) * Math.min(Math.abs(drift), Math.abs(window.scrollY - before) / 2)
    before = window.scrollY
    if (before === 0) drift = 0
    view.scrollTop = heightFor(following, knots) + drift
  }
  const measure = () => {
    const mirror = page.querySelector('main')
    // The person's paper stands among the ways to give it there, and alone here.
    const [ours, theirs] = [stage, mirror].map((main) => main?.querySelector('.summary') ?? main)
    parts = ours && theirs ? sameParts(ours, theirs) : []
    unfold(parts)
    parts.forEach(scrollAlong)
    knots = knotsOf(following, parts)
    place()
    const brought = pressed && bringIntoView(following, parts, pressed)
    pressed = undefined
    if (brought !== undefined) drift = brought - heightFor(following, knots)
  }
  const wait = () => {
    window.clearTimeout(timer)
    timer = window.setTimeout(measure, settling)
  }
  const onHand = ({ target }: Event) => {
    // A heading takes the focus where a stage begins: nobody pressed it.
    if (target instanceof Element && !target.matches('h1, h2, h3')) pressed = target
    wait()
  }
  const onSideways = ({ target }: Event) => parts.filter(([part]) => part === target).forEach(scrollAlong)
  const changes = new MutationObserver(wait)
  for (const root of [stage, page.body])
    changes.observe(root, { subtree: true, childList: true, attributeFilter: ['open'] })
  const sizes = typeof ResizeObserver === 'function' ? new ResizeObserver(wait) : undefined
  for (const root of [stage, page.body, frame]) sizes?.observe(root)
  window.addEventListener('scroll', place, { passive: true })
  for (const type of ['click', 'focusin']) stage.addEventListener(type, onHand)
  // It does not bubble.
  stage.addEventListener('scroll', onSideways, { capture: true, passive: true })
  wait()
  return () => {
    window.clearTimeout(timer)
    changes.disconnect()
    sizes?.disconnect()
    window.removeEventListener('scroll', place)
    for (const type of ['click', 'focusin']) stage.removeEventListener(type, onHand)
    stage.removeEventListener('scroll', onSideways, { capture: true })
  }
}

function unfold(parts: readonly SamePart[]): void {
  for (const [one, other] of parts)
    if (one.tagName === 'DETAILS') other.toggleAttribute('open', one.hasAttribute('open'))
}

const roomSideways = ({ scrollWidth, clientWidth }: Element): number => scrollWidth - clientWidth

/** As far from the edge that it begins at, of the way that each has: both ends are the same in both directions. */
function scrollAlong([one, other]: SamePart): void {
  const room = roomSideways(one)
  if (room <= 0) return
  const way = getComputedStyle(other).direction === 'rtl' ? -1 : 1
  other.scrollLeft = (way * Math.abs(one.scrollLeft) * roomSideways(other)) / room
}

/** Only downwards in both, so that the mirror never goes back while the stage goes on. */
function knotsOf({ stage, page, frame }: Following, parts: readonly SamePart[]): Knot[] {
  const top = stage.getBoundingClientRect().top
  const knots: Knot[] = [{ stage: 0, mirror: 0 }]
  const add = (knot: Knot) => {
    const last = knots.at(-1)
    if (last && knot.stage > last.stage && knot.mirror >= last.mirror) knots.push(knot)
  }
  for (const [one, other] of parts) {
    const [here, there] = [one.getBoundingClientRect(), other.getBoundingClientRect()]
    if (here.height > 0 && there.height > 0 && !one.closest('thead'))
      add({ stage: here.top - top, mirror: there.top + scrolledIn(page).scrollTop })
  }
  const end = frame.parentElement?.getBoundingClientRect().bottom ?? 0
  add({ stage: end - top, mirror: page.body.getBoundingClientRect().height })
  return knots
}

/**
 * How far the mirror is scrolled. What is followed stands in the middle of the window; where the page is at its top or at its
 * end one looks there, and the line goes down to the middle, or on to the foot, as far as is scrolled.
 */
function heightFor({ stage, page, frame }: Following, knots: readonly Knot[]): number {
  const view = scrolledIn(page)
  const most = document.documentElement.scrollHeight - window.innerHeight
  const { clientHeight } = view
  const scrolled = between(0, window.scrollY, most)
  const line =
    most < clientHeight
      ? (most > 0 ? scrolled / most : 0) * clientHeight
      : between(clientHeight - most + scrolled, clientHeight / 2, scrolled)
  const at = frame.getBoundingClientRect().top + line - stage.getBoundingClientRect().top
  const next = knots.findIndex((knot) => knot.stage > at)
  const [from, to] = [knots.at(next < 0 ? -1 : Math.max(0, next - 1)), knots[next]]
  if (!from) return 0
  const share = to ? (at - from.stage) / (to.stage - from.stage) : 0
  const height = from.mirror + share * ((to?.mirror ?? from.mirror) - from.mirror)
  return between(0, height - line, view.scrollHeight - view.clientHeight)
}

/** Where it was scrolled to, if what was pressed or reached in the stage was out of sight in the mirror. */
function bringIntoView(
  { page, frame }: Following,
  parts: readonly SamePart[],
  pressed: Node,
): number | undefined {
  const view = scrolledIn(page)
  const [one, other] = parts.findLast(([part]) => part.contains(pressed)) ?? []
  if (!one || !other) return undefined
  const [here, there, seen] = [one, other, frame].map((part) => part.getBoundingClientRect())
  if (!here || !there || !seen) return undefined
  const { clientHeight, scrollHeight, scrollTop } = view
  if (there.top >= 0 && Math.min(there.bottom, there.top + clientHeight / 2) <= clientHeight) return undefined
  const top = between(0, scrollTop + there.top - (here.top - seen.top), scrollHeight - clientHeight)
  const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  view.scrollTo({ top, behavior: isCalm ? 'instant' : 'smooth' })
  return top
}
