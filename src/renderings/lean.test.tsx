import { expect, test } from 'vitest'
import { leanCss, leanMarkup } from './lean.ts'

test('colours and measures are written short, and what is quoted stays', () => {
  const css = `:root {
  --card: #ffffff;
  --ink: #1d2528;
  --space-1: 0.222rem;
}
p::before { content: "#ffffff 0.5"; margin: 0 0.5em 10.5px 0; background: rgb(0 0 0 / 0.5) }`
  expect(leanCss(css)).toBe(
    ':root{--card:#fff;--ink:#1d2528;--space-1:.222rem}p::before{content:"#ffffff 0.5";margin:0 .5em 10.5px 0;background:rgb(0 0 0 / .5)}',
  )
})

const held = (html: string): string => {
  const page = new DOMParser().parseFromString(html, 'text/html')
  return page.body.innerHTML
}

test('what a parser puts in by itself is left out, and the tree is the same', () => {
  const html = [
    '<article class="c1"><header><p>a</p><p lang="">b &quot; x=&quot;y&quot;</p></header>',
    '<section><h2>c</h2><ul class="c2 c3"><li><p>d</p></li><li>e <bdi>f</bdi></li></ul>text</section>',
    '<table><thead><tr><th scope="col"><span>g</span></th><th>h</th></tr></thead>',
    '<tbody lang="en"><tr><th scope="row">i</th><td class="c4"></td></tr><tr><td colspan="3"><p>j</p><p>k</p></td></tr></tbody>',
    '<tbody><tr><td>l</td></tr></tbody></table>',
    '<svg viewBox="0 0 10 10" role="img" aria-label="m"><path class="c5" d="M5 5h5"></path><path d="M1 1"></path></svg>',
    '<p>n</p>o</article>',
  ].join('')
  const lean = leanMarkup(html)
  expect(held(lean)).toBe(held(html))
  expect(lean).not.toMatch(/<\/(li|td|th|tr|tbody|thead|path)>/)
  expect(lean.match(/<\/p>/g)).toHaveLength(1)
  expect(lean.length).toBeLessThan(html.length * 0.8)
})
