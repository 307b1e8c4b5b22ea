import { button, languageShown, main, say } from './page.js'

const spoken = 'h1, h2, h3, h4, p, li, blockquote, tbody tr, [role="img"]'

/** What is read out, in order; a row of a table and a line of a list are one each. Of two languages side by side, the person's. */
const toRead = () =>
  [...main.querySelectorAll(spoken)].filter(
    (part) =>
      !part.parentElement?.closest(spoken) &&
      !part.closest('.file-own, .both-row > * + *') &&
      part.getClientRects().length > 0,
  )

/** @param {Element} part */
function textOf(part) {
  const cells = part.tagName === 'TR' ? [...part.children] : [part]
  const text =
    part.getAttribute('role') === 'img'
      ? part.getAttribute('aria-label')
      : cells.map((cell) => cell.textContent).join('. ')
  return (text ?? '').replace(/\s+/g, ' ').trim()
}

/** A voice of this device itself, in the language of a part: another would send the words to its maker. @param {Element} part */
function voiceOf(part) {
  const own = part.closest('[lang]')?.getAttribute('lang')?.toLowerCase().split('-')[0]
  const known = speechSynthesis
    .getVoices()
    .filter(({ localService, lang }) => localService && lang.toLowerCase().split(/[-_]/)[0] === own)
  return known.find((voice) => voice.default) ?? known[0]
}

/** A voice in the language that is shown. */
const voiceHere = () =>
  voiceOf(main.querySelector('.file-language:not([hidden]) article, main > article') ?? main)

/** Reads from `from` on, and tells what is being read: its place, or -1 at the end. @param {(place: number) => void} tell */
function reader(tell) {
  let turn = 0
  /** Held, as a browser may forget what it is saying, and then never tells that it has ended. @type {SpeechSynthesisUtterance | undefined} */
  let saying
  /** @type {Element[]} */
  let parts = []
  /** @param {number} place */
  const mark = (place) => {
    for (const part of main.querySelectorAll('.file-spoken')) part.classList.remove('file-spoken')
    parts[place]?.classList.add('file-spoken')
    parts[place]?.scrollIntoView({ block: 'center' })
  }
  const quiet = () => {
    turn += 1
    if (speechSynthesis.speaking || speechSynthesis.pending) speechSynthesis.cancel()
  }
  /** @param {number} place */
  const read = (place) => {
    quiet()
    const mine = turn
    if (place === 0) parts = toRead()
    const part = parts[place]
    const voice = part && (voiceOf(part) ?? voiceHere())
    const next = part && voice ? place : -1
    mark(next)
    tell(next)
    if (!part || !voice) return
    saying = new SpeechSynthesisUtterance(textOf(part))
    saying.voice = voice
    saying.lang = voice.lang
    const goOn = () => mine === turn && read(place + 1)
    saying.onend = saying.onerror = goOn
    speechSynthesis.speak(saying)
  }
  /** The next heading after a place. @param {number} place */
  const headingAfter = (place) => {
    const found = parts.findIndex((part, at) => at > place && /^H[12]$/.test(part.tagName))
    return found < 0 ? parts.length : found
  }
  return { read, quiet, mark, headingAfter }
}

/** Reading aloud; its buttons are there only while the device has a voice for this language. @param {HTMLElement} tools */
export function aloud(tools) {
  if (!('speechSynthesis' in window)) return []
  let at = -1
  let isHeld = false
  const { read, quiet, mark, headingAfter } = reader((place) => {
    at = place
    show()
  })
  const toggle = button('read', () => {
    isHeld = at >= 0 && !isHeld
    if (isHeld) quiet()
    else read(Math.max(at, 0))
    show()
  })
  const next = button('nextPart', () => {
    isHeld = false
    read(headingAfter(at))
  })
  const end = () => {
    quiet()
    at = -1
    isHeld = false
    mark(at)
    show()
  }
  const stop = button('stop', () => {
    end()
    toggle.focus()
  })
  const show = () => {
    toggle.textContent = say(at < 0 ? 'read' : isHeld ? 'carryOn' : 'pause')
    toggle.hidden = !voiceHere()
    next.hidden = stop.hidden = toggle.hidden || at < 0
    tools.toggleAttribute('data-reading', at >= 0)
  }
  for (const each of [toggle, next, stop]) each.classList.add('file-voice')
  show()
  speechSynthesis.addEventListener('voiceschanged', show)
  addEventListener(languageShown, end)
  addEventListener('pagehide', quiet)
  return [toggle, next, stop]
}
