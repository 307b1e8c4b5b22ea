import { expect, test } from 'vitest'
import { leanCss } from './lean.ts'

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
