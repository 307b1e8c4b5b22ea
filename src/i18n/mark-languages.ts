type LanguageOf = (text: string) => string | undefined

const hasLetters = /\p{L}/u

const nameOf = (element: Element): string => element.getAttribute('aria-label') ?? ''

const textsOf = (element: Element): string[] =>
  [...element.childNodes]
    .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
    .map(({ textContent }) => textContent ?? '')

/** It is read out itself, and not only what stands within it. */
const isRead = (element: Element): boolean =>
  element.matches('input, select, textarea') ||
  [nameOf(element), ...textsOf(element)].some((text) => hasLetters.test(text))

/** The language of an element's own texts; `undefined` where they are in none that is known, or in several. */
function languageOfOwn(element: Element, languageOf: LanguageOf): string | undefined {
  let own: string | undefined
  for (const text of textsOf(element)) {
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
export function markLanguages(root: Element, page: string, languageOf: LanguageOf): () => void {
  const marked = new Set<Element>()
  /** Those of `marked` that have the language of their name, which may be another than that of what stands in them. */
  const byName = new WeakSet<Element>()
  const unmark = (element: Element) => {
    if (marked.delete(element)) element.removeAttribute('lang')
  }
  function look(element: Element) {
    if (element.hasAttribute('lang') && !marked.has(element)) return
    const near = element.parentElement?.closest('[lang]')
    const name = languageOf(nameOf(element))
    byName[name === undefined ? 'delete' : 'add'](element)
    const unknown = near && byName.has(near) && isRead(element) ? page : undefined
    const own = name ?? languageOfOwn(element, languageOf) ?? unknown
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
