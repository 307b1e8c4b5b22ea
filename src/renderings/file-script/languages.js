import { make } from './elements.js'
import { inEach, main, root, say, speak } from './page.js'

/** Where the file holds two languages: buttons in place of the links, each of which shows one of them. Nothing is remembered. */
export function languages() {
  const links = /** @type {HTMLElement[]} */ ([...main.querySelectorAll('.file-languages a')])
  const parts = main.querySelectorAll('.file-language')
  const buttons = links.map((link, place) => {
    const made = make('button', link.textContent ?? '', 'file-button')
    made.type = 'button'
    made.lang = link.lang
    made.dir = link.dir
    made.addEventListener('click', () => show(place))
    link.replaceWith(made)
    return made
  })
  /** @param {number} shown */
  const show = (shown) => {
    for (const [place, part] of parts.entries()) part.toggleAttribute('hidden', place !== shown)
    for (const [place, each] of buttons.entries()) each.setAttribute('aria-pressed', `${place === shown}`)
    const { [shown]: pressed } = buttons
    if (pressed) speak(pressed)
  }
  const nav = buttons[0]?.parentElement
  if (!nav) return
  const { ariaLabel } = nav
  inEach(() => {
    nav.ariaLabel = say('languages') || ariaLabel
    // As every page is called by its first words.
    document.title = main.querySelector(`article[lang=${root.lang}] p`)?.textContent?.split(' · ')[0] ?? ''
  })
  show(0)
}
