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
})
