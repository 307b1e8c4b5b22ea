// The summary file's own script, written into the file as it stands here. It stores nothing and asks nobody for anything.
// What a person wrote only ever becomes text. Without it the file is whole: everything that it works is made by it.

/** The page as it came, before anything was added to it: what is saved again. */
export const asItCame = document.documentElement.cloneNode(true)

/** @param {ParentNode} page @param {string} id @returns {Element} */
export function partOf(page, id) {
  const part = page.querySelector(`[id="${id}"]`)
  if (!part) throw new Error(`no ${id} in this file`)
  return part
}

const words = /** @type {Record<string, string>} */ (
  JSON.parse(partOf(document, 'weigh-up-words').textContent ?? '')
)

/** @param {string} key */
export const say = (key) => words[key] ?? ''

/**
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag @param {string} text @param {string} [look] its class
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function make(tag, text, look = '') {
  const element = document.createElement(tag)
  element.textContent = text
  if (look !== '') element.className = look
  return element
}

/** @param {string} key @param {() => void} press */
export function button(key, press) {
  const made = make('button', say(key), 'file-button')
  made.type = 'button'
  made.addEventListener('click', press)
  return made
}

export const { documentElement: root } = document
export const main = document.querySelector('main') ?? document.body
