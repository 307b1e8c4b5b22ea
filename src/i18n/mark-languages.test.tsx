import { expect, it } from 'vitest'
import { markLanguages } from './mark-languages.ts'

const english = /^(Wait|Take|Not)/
const polish = /^Dalej/
const languageOf = (text: string) => (english.test(text) ? 'en' : polish.test(text) ? 'pl' : undefined)

function marked(html: string) {
  const root = document.createElement('div')
  root.innerHTML = html
  const stop = markLanguages(root, 'pl', languageOf)
  return { root, stop }
}

it('marks what is in another language than what it stands in, and nothing else', () => {
  const { root } = marked(
    '<p>Wait and see</p><p>Dalej</p><p>Chcę spać</p><p>Wait <b>Dalej</b></p><p>Wait<i>Chcę spać</i></p>',
  )
  expect([...root.querySelectorAll('*')].map(({ outerHTML }) => outerHTML.slice(0, 13))).toEqual([
    '<p lang="en">',
    '<p>Dalej</p>',
    '<p>Chcę spać<',
    '<p lang="en">',
    '<b lang="pl">',
    '<p lang="en">',
    '<i>Chcę spać<',
  ])
})

it('goes by the name of a button, and leaves a language alone that is there', () => {
  const { root } = marked('<button aria-label="Not for me: pills">Dalej</button><p lang="cy">Wait</p>')
  expect(root.querySelector('button')).toHaveAttribute('lang', 'en')
  expect(root.querySelector('p')).toHaveAttribute('lang', 'cy')
})

it('goes by the name of a head or a part, and says of what is unknown in it that it is not in that language', () => {
  const { root } = marked(
    '<div aria-label="Take it"><i>Dalej</i><i>Wait</i><i>Chcę spać</i><input aria-label="Dalej: Wait"><b> 12 </b></div>',
  )
  expect(root.firstElementChild).toHaveAttribute('lang', 'en')
  expect([...root.querySelectorAll('i, input, b')].map((one) => one.getAttribute('lang'))).toEqual([
    'pl',
    null,
    'pl',
    'pl',
    null,
  ])
})

it('follows what changes, and takes all away in the end', async () => {
  const { root, stop } = marked('<p>Dalej</p><p>Wait</p>')
  const [first, second] = root.querySelectorAll('p')
  if (first?.firstChild) first.firstChild.textContent = 'Take it'
  if (second) second.textContent = 'Dalej'
  await Promise.resolve()
  expect(first).toHaveAttribute('lang', 'en')
  expect(second).not.toHaveAttribute('lang')
  stop()
  expect(root.querySelectorAll('[lang]')).toHaveLength(0)
})
