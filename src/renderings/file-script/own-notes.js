import { numbersInOrder } from '../../domain/summary/numbers-in-order.js'
import { keeping, make, partOf } from './elements.js'
import { asItCame, button, inEach, own, root, say, sayInOwn, saying } from './page.js'

/** @typedef {{ notes: string, questions: string }} Mine what the person wrote; questions one on each line */

/** @returns {Mine | undefined} nothing where it cannot be read: then it is not written over either */
function written() {
  try {
    const { notes, questions } = /** @type {Partial<Record<'notes' | 'questions', unknown>>} */ (
      JSON.parse(partOf(document, 'weigh-up-notes').textContent ?? '')
    )
    return typeof notes === 'string' && typeof questions === 'string' ? { notes, questions } : undefined
  } catch {
    return undefined
  }
}

/** Marks that turn the order of letters round have no place in what is kept. @param {string} text */
const plain = (text) => text.replace(/[\u200e\u202a-\u202e\u2066-\u2069]/g, '').trim()

/** What the person wrote, as text to read and to print. @param {Element} place @param {Mine} mine */
function writeInto(place, { notes, questions }) {
  const [said = '', ...asked] = [notes, ...questions.split('\n')].map((text) => numbersInOrder(plain(text)))
  const list = make('ul', '')
  for (const question of asked) if (question !== '') list.append(make('li', question))
  const parts = []
  if (said !== '') parts.push(make('h2', sayInOwn('mine')), make('p', said, 'summary-written'))
  if (list.childElementCount > 0) parts.push(make('h2', sayInOwn('mineAsked')), list)
  for (const part of parts) part.dir = 'auto'
  place.setAttribute('lang', own)
  place.replaceChildren(...parts)
  place.toggleAttribute('hidden', parts.length === 0)
}

/** This file again, with what the person wrote in it as data and as text. @param {Mine} mine */
function fileWith(mine) {
  const page = /** @type {HTMLElement} */ (asItCame.cloneNode(true))
  writeInto(partOf(page, 'my-notes'), mine)
  const data = JSON.stringify({ format: 1, notes: plain(mine.notes), questions: plain(mine.questions) })
  partOf(page, 'weigh-up-notes').textContent = data.replace(/[<\u2028\u2029]/g, (sign) => {
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
  return `<!doctype html>\n${page.outerHTML}\n`
}

/** @param {string} content */
function save(content) {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([content], { type: 'text/html;charset=utf-8' }))
  link.download = say('name')
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60000)
}

/** @param {string} key @param {string} text @param {() => void} change @param {string} hint */
function box(key, text, change, hint = '') {
  const label = make('label', '', 'file-label')
  label.append(saying('span', key))
  if (hint !== '') label.append(saying('span', hint, 'file-hint'))
  const field = make('textarea', '', 'file-field')
  field.value = numbersInOrder(text)
  field.rows = 5
  field.maxLength = 4000
  field.dir = 'auto'
  field.addEventListener('input', change)
  // Nothing unseen stands under the hand of who types.
  field.addEventListener('focus', () => {
    field.value = field.value.replaceAll('\u200e', '')
  })
  field.addEventListener('blur', () => {
    field.value = numbersInOrder(field.value)
  })
  label.append(field)
  return { label, field }
}

/** Where the person writes. */
export function ownNotes() {
  const section = make('section', '', 'file-own')
  section.id = 'write-notes'
  section.append(saying('h2', 'own'))
  const begun = written()
  if (!begun) {
    section.append(saying('p', 'unreadable'))
    return section
  }
  let isKept = true
  const change = () => {
    isKept = false
    tell('notSaved')
    writeInto(partOf(document, 'my-notes'), mine())
  }
  const notes = box('notes', begun.notes, change)
  const questions = box('questions', begun.questions, change, 'questionsHint')
  const mine = () => ({ notes: notes.field.value, questions: questions.field.value })
  const status = make('p', '')
  status.setAttribute('role', 'status')
  let told = ''
  /** @param {string} key */
  const tell = (key) => {
    told = key
    status.textContent = say(key)
  }
  inEach(() => tell(told))
  const saveCopy = async () => {
    isKept = true
    try {
      save(await keeping.asKept(fileWith(mine())))
      // Where more was written meanwhile, that is not in it.
      if (isKept) tell('saved')
    } catch {
      change()
    }
  }
  const keep = button('save', () => void saveCopy())
  addEventListener('beforeunload', (event) => {
    if (!isKept) event.preventDefault()
  })
  section.append(saying('p', 'means'), notes.label, questions.label, keep, status)
  root.dataset['writes'] = ''
  return section
}
