import {
  base64urlOf,
  bytesOf,
  openedBytes,
  packedText,
  sealedBytes,
  sealedFileFormat,
  sealSizes,
  unpackedText,
  wordsIn,
  wordsInKey,
} from '../../domain/take-home/sealed-text.js'
import { keeping, make, partOf } from './elements.js'

// The cover of a protected file: it asks for the words and puts the page that they open in its own place. What stands below
// in the one script works that page. The page is what the maker of the file sealed; no script in it runs.

const coverAsItCame = document.documentElement.cloneNode(true)

/** In bytes: as much as a summary file may have. */
const longestPage = 6_000_000

/** @typedef {{ dir: string, says: Record<string, string>, typed: Record<string, string> }} CoverWords */

/** By language, the person's first. */
const coverWords = /** @type {Record<string, CoverWords>} */ (
  JSON.parse(partOf(document, 'weigh-up-cover-words').textContent ?? '')
)

/** A line in each language. @param {Element} element @param {(words: CoverWords, lang: string) => string} saysIn */
const sayInAll = (element, saysIn) =>
  element.replaceChildren(
    ...Object.entries(coverWords).map(([lang, words]) => {
      const line = make('span', saysIn(words, lang))
      line.lang = lang
      line.dir = words.dir
      return line
    }),
  )

/**
 * @template {Element} Shown
 * @param {Shown} element @param {string} key
 */
function sayOnCover(element, key) {
  sayInAll(element, ({ says }) => says[key] ?? '')
  return element
}

/** How many words there are where they are not five: then nothing was tried. @param {Element} element @param {number} count */
const sayWrong = (element, count) =>
  sayInAll(element, ({ says, typed }, lang) => {
    if (count === 0 || count === wordsInKey) return says[count ? 'wrong' : 'empty'] ?? ''
    return (typed[new Intl.PluralRules(lang).select(count)] ?? '').replace('#', String(count))
  })

/** @param {string} typed */
async function unlocked(typed) {
  const held = partOf(document, 'weigh-up-protected').textContent ?? '""'
  const sealed = bytesOf(/** @type {string} */ (JSON.parse(held)))
  const opened = sealed && (await openedBytes(sealed, typed))
  return opened && { ...opened, html: await unpackedText(opened.content, longestPage) }
}

/** @typedef {NonNullable<Awaited<ReturnType<typeof unlocked>>>} Unlocked */

function wordsField() {
  const field = make('input', '', 'file-field')
  field.id = 'five-words'
  field.type = 'text'
  field.autocomplete = 'off'
  field.autocapitalize = 'none'
  field.spellcheck = false
  field.dir = 'ltr'
  const label = sayOnCover(make('label', '', 'file-label'), 'label')
  label.htmlFor = field.id
  const hint = sayOnCover(make('p', '', 'file-hint'), 'hint')
  const wrong = make('p', '', 'file-wrong')
  hint.id = 'five-words-hint'
  wrong.id = 'five-words-wrong'
  wrong.setAttribute('role', 'alert')
  field.setAttribute('aria-describedby', `${hint.id} ${wrong.id}`)
  return { field, parts: [label, hint, field, wrong], wrong }
}

/** What was typed stays, so that one word can be put right. @param {(opened: Unlocked) => void} done */
function asking(done) {
  const { field, parts, wrong } = wordsField()
  const open = sayOnCover(make('button', '', 'file-button'), 'open')
  const status = make('p', '')
  status.setAttribute('role', 'status')
  let isOpening = false
  /** @param {boolean} opens */
  const show = (opens) => {
    isOpening = opens
    open.setAttribute('aria-disabled', String(opens))
    status.textContent = ''
    if (opens) sayOnCover(status, 'opening')
  }
  /** @param {number} count of words */
  const refuse = (count) => {
    sayWrong(wrong, count)
    field.setAttribute('aria-invalid', 'true')
    field.focus()
  }
  const tryWords = async () => {
    if (isOpening) return
    const count = wordsIn(field.value).length
    wrong.textContent = ''
    if (count !== wordsInKey) return refuse(count)
    show(true)
    const opened = await unlocked(field.value).catch(() => undefined)
    show(false)
    if (opened) return done(opened)
    refuse(count)
  }
  const form = make('form', '')
  form.append(...parts, open, status)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void tryWords()
  })
  return form
}

/** @returns {Promise<Unlocked>} once the right words are typed */
const opening = () =>
  new Promise((done) => {
    const canOpen = 'subtle' in crypto && 'DecompressionStream' in window
    partOf(document, 'words-here').append(
      canOpen ? asking(done) : sayOnCover(make('p', '', 'file-wrong'), 'cannot'),
    )
  })

const { html, key, salt } = await opening()
const inside = new DOMParser().parseFromString(html, 'text/html')
for (const name of ['lang', 'dir'])
  document.documentElement.setAttribute(name, inside.documentElement.getAttribute(name) ?? '')
for (const script of inside.querySelectorAll('script:not([type="application/json"])')) script.remove()
document.head.replaceChildren(...inside.head.childNodes)
document.body.replaceChildren(...inside.body.childNodes)
scrollTo(0, 0)
const firstHeading = document.querySelector('h1')
if (firstHeading) firstHeading.tabIndex = -1
// Once its controls stand above it.
setTimeout(() => firstHeading?.focus())

/** Sealed by the same words: the copy with the notes opens as this one did. */
keeping.asKept = async (page) => {
  const iv = crypto.getRandomValues(new Uint8Array(sealSizes.iv))
  const sealed = await sealedBytes({ format: sealedFileFormat, key, salt, iv }, await packedText(page))
  const cover = /** @type {HTMLElement} */ (coverAsItCame.cloneNode(true))
  partOf(cover, 'weigh-up-protected').textContent = JSON.stringify(base64urlOf(sealed))
  return `<!doctype html>\n${cover.outerHTML}\n`
}
