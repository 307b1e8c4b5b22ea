import { make, partOf } from './elements.js'

export const { documentElement: root } = document
/** The page as it came, before anything was added to it: what is saved again. */
export const asItCame = root.cloneNode(true)

/** Told each time another language is shown. */
export const languageShown = 'weigh-up-language'

/** By language, the person's first. */
const words = /** @type {Record<string, Record<string, string>>} */ (
  JSON.parse(partOf(document, 'weigh-up-words').textContent ?? '')
)
export const [own = ''] = Object.keys(words)
const ownDirection = root.dir
let shown = own

/** @param {string} key */
export const say = (key) => words[shown]?.[key] ?? ''

/** In the person's language, whichever is shown. @param {string} key */
export const sayInOwn = (key) => words[own]?.[key] ?? ''

/**
 * Shows what stands around the summary, and the page itself, in another language; in the person's where the file has no words of it.
 * @param {{ lang: string, dir: string }} language
 */
export function speak({ lang, dir }) {
  const isKnown = lang in words
  shown = isKnown ? lang : own
  root.lang = shown
  root.dir = isKnown ? dir : ownDirection
  dispatchEvent(new Event(languageShown))
}

/** Says something now, and again in each language that is shown. @param {() => void} put */
export function inEach(put) {
  put()
  addEventListener(languageShown, put)
}

/**
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag @param {string} key @param {string} [look] its class
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function saying(tag, key, look) {
  const made = make(tag, '', look)
  inEach(() => {
    made.textContent = say(key)
  })
  return made
}

/** @param {string} key @param {() => void} press */
export function button(key, press) {
  const made = saying('button', key, 'file-button')
  made.type = 'button'
  made.addEventListener('click', press)
  return made
}

export const main = document.querySelector('main') ?? document.body
