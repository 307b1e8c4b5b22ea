import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { soreThroatAidInWords } from '../../../../tests/support/aid-builder.ts'
import { InEnglish } from '../../../../tests/support/in-english.tsx'
import { MemoryTalk } from '../../../../tests/support/memory-talk.tsx'
import { usePapers } from '../summary/use-papers.ts'
import { OnPaper } from './code-on-paper.tsx'

const five = 'ocean lamp river stone violin'

function said(words?: string): string {
  const Page = () => <OnPaper papers={usePapers()} made={{ holds: 'link', modules: [[true]], words }} />
  render(
    <InEnglish>
      <MemoryTalk
        aid={soreThroatAidInWords()}
        facts={[{ type: 'matters.said', text: 'no antibiotic for my throat' }]}
      >
        <Page />
      </MemoryTalk>
    </InEnglish>,
  )
  return screen.getByRole('article').textContent ?? ''
}

test('the words that open a link are not on the paper with it, and it says so', () => {
  const text = said(five)
  expect(text).toContain('They are not on this paper')
  expect(text).not.toContain('Anyone who has this link')
  for (const word of five.split(' ')) expect(text).not.toMatch(new RegExp(`\\b${word}\\b`))
})

test('a link without words says who can read it, and the paper holds nothing of what was said', () => {
  const text = said()
  expect(text).toContain('Anyone who has this link or code can read the summary')
  expect(text).not.toMatch(/throat|antibiotic/i)
})
