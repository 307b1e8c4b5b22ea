import { make } from './elements.js'
import { main, speak } from './page.js'

/** Where the file holds two languages: buttons in place of the links, each of which shows one of them. Nothing is remembered. */
export function languages() {
  const links = [...main.querySelectorAll('.file-languages a')]
  const parts = main.querySelectorAll('.file-language')
  const buttons = links.map((link, place) => {
    const made = make('button', link.textContent ?? '', 'file-button')
    made.type = 'button'
    made.lang = link.getAttribute('lang') ?? ''
    made.dir = link.getAttribute('dir') ?? ''
    made.addEventListener('click', () => show(place))
    link.replaceWith(made)
    return made
  })
  /** @param {number} shown */
  const show = (shown) => {
    for (const [place, part] of parts.entries()) part.toggleAttribute('hidden', place !== shown)
    for (const [place, each] of buttons.entries()) each.setAttribute('aria-pressed', String(place === shown))
    const { [shown]: pressed } = buttons
    if (pressed) speak(pressed)
  }
  if (buttons.length > 0) show(0)
}
