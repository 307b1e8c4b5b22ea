import { make, partOf } from './elements.js'

/** The page as it came, before anything was added to it: what is saved again. */
export const asItCame = document.documentElement.cloneNode(true)

const words = /** @type {Record<string, string>} */ (
  JSON.parse(partOf(document, 'weigh-up-words').textContent ?? '')
)

/** @param {string} key */
export const say = (key) => words[key] ?? ''

/** @param {string} key @param {() => void} press */
export function button(key, press) {
  const made = make('button', say(key), 'file-button')
  made.type = 'button'
  made.addEventListener('click', press)
  return made
}

export const { documentElement: root } = document
export const main = document.querySelector('main') ?? document.body
