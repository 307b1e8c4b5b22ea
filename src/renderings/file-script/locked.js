import {
  base64urlOf,
  bytesOf,
  openedBytes,
  packedText,
  sealedBytes,
  sealedFileFormat,
  sealSizes,
  unpackedText,
} from '../../domain/take-home/sealed-text.js'
import { keeping, make, partOf } from './elements.js'

// The cover of a protected file: it asks for the words and puts the page that they open in its own place. What stands below
// in the one script works that page. The page is what the maker of the file sealed; no script in it runs.

const coverAsItCame = document.documentElement.cloneNode(true)

/** In bytes: as much as a summary file may have. */
const longestPage = 6_000_000

const coverWords = /** @type {Record<string, string>} */ (
  JSON.parse(partOf(document, 'weigh-up-cover-words').textContent ?? '')
)

/** @param {string} key */
const sayOnCover = (key) => coverWords[key] ?? ''

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
  const label = make('label', sayOnCover('label'), 'file-label')
  label.htmlFor = field.id
  const hint = make('p', sayOnCover('hint'), 'file-hint')
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
  const open = make('button', sayOnCover('open'), 'file-button')
  const status = make('p', '')
  status.setAttribute('role', 'status')
  let isOpening = false
  /** @param {boolean} opens */
  const show = (opens) => {
    isOpening = opens
    open.setAttribute('aria-disabled', String(opens))
    status.textContent = opens ? sayOnCover('opening') : ''
  }
  const tryWords = async () => {
    if (isOpening) return
    if (field.value.trim() === '') return field.focus()
    wrong.textContent = ''
    show(true)
    const opened = await unlocked(field.value).catch(() => undefined)
    show(false)
    if (opened) return done(opened)
    wrong.textContent = sayOnCover('wrong')
    field.setAttribute('aria-invalid', 'true')
    field.focus()
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
      canOpen ? asking(done) : make('p', sayOnCover('cannot'), 'file-wrong'),
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
