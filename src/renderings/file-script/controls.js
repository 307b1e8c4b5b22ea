import { aloud } from './aloud.js'
import { make } from './elements.js'
import { languages } from './languages.js'
import { ownNotes } from './own-notes.js'
import { button, inEach, main, root, say, saying } from './page.js'

/** Text size and contrast. */
function looks() {
  const most = 4
  let size = 0
  const bigger = button('bigger', () => resize(1))
  const smaller = button('smaller', () => resize(-1))
  /** @param {number} by */
  const resize = (by) => {
    size = Math.min(most, Math.max(0, size + by))
    root.dataset['size'] = `${size}`
    bigger.setAttribute('aria-disabled', `${size === most}`)
    smaller.setAttribute('aria-disabled', `${size === 0}`)
  }
  resize(0)
  const contrast = button('contrast', () => {
    const isOn = root.toggleAttribute('data-contrast')
    contrast.setAttribute('aria-pressed', `${isOn}`)
  })
  contrast.setAttribute('aria-pressed', 'false')
  return [bigger, smaller, contrast]
}

const tools = make('section', '', 'file-tools')
inEach(() => tools.setAttribute('aria-label', say('tools')))
const toNotes = saying('a', 'own', 'file-button')
toNotes.href = '#write-notes'
tools.append(...looks(), ...aloud(tools), toNotes)
main.before(tools)
main.append(ownNotes())
languages()
