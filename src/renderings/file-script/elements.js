// The summary file's own script, written into the file as it stands here. It stores nothing and asks nobody for anything.
// What a person wrote only ever becomes text. Without it the file is whole: everything that it works is made by it.

/** @param {ParentNode} page @param {string} id @returns {Element} */
export function partOf(page, id) {
  const part = page.querySelector(`[id="${id}"]`)
  if (!part) throw new Error(`no ${id} in this file`)
  return part
}

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

/** How a page is written down when it is saved again; a protected one is sealed first. */
export const keeping = {
  /** @param {string} html @returns {Promise<string>} */
  asKept: (html) => Promise.resolve(html),
}
