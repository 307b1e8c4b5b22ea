import { render, screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { Prose } from './prose.tsx'

describe('Prose', () => {
  test('Markdown becomes paragraphs, lists and links to the web', async () => {
    render(<Prose text={'It is **small**.\n\n- one\n- two\n\n[Read it](https://example.org/a)'} />)
    expect(await screen.findByRole('link', { name: 'Read it' })).toHaveAttribute(
      'href',
      'https://example.org/a',
    )
    expect(screen.getAllByRole('listitem')).toHaveLength(2)
  })

  test('markup, pictures and addresses that run something never arrive', async () => {
    const hostile =
      'Before <script>alert(1)</script> [press](javascript:alert(1)) ![x](https://example.org/x.png) *after*'
    const { container } = render(<Prose text={hostile} />)
    expect(await screen.findByText('after')).toBeVisible()
    expect(container.querySelector('script, img, iframe')).toBeNull()
    expect(screen.queryByRole('link')).toBeNull()
    expect(screen.getByText('press')).toBeVisible()
  })

  test('no element has an attribute but a link’s own', async () => {
    const hostile = [
      '<b onclick="alert(1)" style="position:fixed">bold</b>',
      '```js" onload="alert(1)\ncode\n```',
      '[data](data:text/html,<script>alert(1)</script>) [upper](JAVASCRIPT:alert(1)) [file](file:///etc/passwd)',
      '# Heading\n\n| a | b |\n|---|---|\n| c | d |\n\n[web](https://example.org "title")',
    ].join('\n\n')
    const { container } = render(<Prose text={hostile} />)
    await screen.findByRole('link', { name: 'web' })
    const attributes = [...(container.firstElementChild?.querySelectorAll('*') ?? [])].flatMap((element) =>
      element.getAttributeNames().map((name) => `${element.tagName} ${name}`),
    )
    expect(new Set(attributes)).toEqual(new Set(['A href', 'A target', 'A rel']))
    expect(container.querySelector('h1, table, style')).toBeNull()
  })
})
