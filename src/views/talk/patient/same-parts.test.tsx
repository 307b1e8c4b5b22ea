import { describe, expect, test } from 'vitest'
import { sameParts } from './same-parts.ts'

function page(html: string): Element {
  const root = document.createElement('main')
  root.innerHTML = html
  return root
}

const pairs = (stage: string, mirror: string) =>
  sameParts(page(stage), page(mirror)).map((both) => both.map((one) => one.id).join('='))

describe('the same parts of two pages', () => {
  test('are found by what they are, not by what they say', () => {
    expect(
      pairs(
        '<h1 id="a">Decide</h1><section id="b"><p id="c">Why</p></section>',
        '<h1 id="A">Decyzja</h1><section id="B"><p id="C">Dlaczego</p></section>',
      ),
    ).toEqual(['a=A', 'b=B', 'c=C'])
  })

  test('what only the clinician has is passed over, the one with other parts inside', () => {
    expect(
      pairs(
        '<section id="a"><p></p></section><section id="own"><button></button></section><section id="b"><ul></ul></section>',
        '<section id="A"><p></p></section><section id="B"><ul></ul></section>',
      ).filter((pair) => pair !== '='),
    ).toEqual(['a=A', 'b=B'])
  })

  test('a row is the same row where the other page has more of them', () => {
    expect(
      pairs(
        '<div data-outcome="pain" id="a"></div><div data-outcome="stroke" id="b"></div>',
        '<div data-outcome="death" id="X"></div><div data-outcome="stroke" id="B"></div>',
      ),
    ).toEqual(['b=B'])
  })

  test('neither a picture nor a paragraph is taken apart', () => {
    expect(pairs('<p id="a"><b id="b"></b></p>', '<p id="A"><b id="B"></b></p>')).toEqual(['a=A'])
  })
})
