/** Read out by its name alone, where it has one. */
const named = 'button, a, svg, [role="img"]'

/** The language of an element's name, else of its own texts; `undefined` where they are in none that is known, or in several. */
function ownLanguage(element: Element, languageOf: (text: string) => string | undefined): string | undefined {
  const name = element.matches(named) ? languageOf(element.getAttribute('aria-label') ?? '') : undefined
  if (name !== undefined) return name
  let own: string | undefined
  const says = [...element.childNodes]
    .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
    .map(({ textContent }) => textContent ?? '')
  for (const text of says) {
    const language = languageOf(text.trim())
    if (language === undefined) continue
    if (own !== undefined && own !== language) return undefined
    own = language
  }
  return own
}

/**
 * Writes `lang` on what is in another language than what it stands in, and again with every change of the page, before it is
 * drawn. What has a `lang` of its own keeps it.
 * @param page the language of what stands around `root`; the page itself may not say so yet
 * @returns ends it, and takes every `lang` away that it wrote
 */
export function markLanguages(
  root: Element,
  page: string,
  languageOf: (text: string) => string | undefined,
): () => void {
  const marked = new Set<Element>()
  const unmark = (element: Element) => {
    if (marked.delete(element)) element.removeAttribute('lang')
  }
  function look(element: Element) {
    if (element.hasAttribute('lang') && !marked.has(element)) return
    const own = ownLanguage(element, languageOf)
    const near = element.parentElement?.closest('[lang]')
    const around = near && near !== root && root.contains(near) ? near.getAttribute('lang') : page
    if (own === undefined || own === around) return unmark(element)
    marked.add(element)
    if (element.getAttribute('lang') !== own) element.setAttribute('lang', own)
  }
  function lookAtAll() {
    for (const element of marked) if (!root.contains(element)) marked.delete(element)
    // What stands around comes first.
    for (const element of root.querySelectorAll('*')) look(element)
  }
  const changes = new MutationObserver(lookAtAll)
  changes.observe(root, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: ['aria-label'],
  })
  lookAtAll()
  return () => {
    changes.disconnect()
    for (const element of marked) unmark(element)
  }
}
