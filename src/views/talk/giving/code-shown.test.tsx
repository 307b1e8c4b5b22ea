import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { soreThroatAidInWords } from '../../../../tests/support/aid-builder.ts'
import { nowhere } from '../../../../tests/support/held.tsx'
import { InEnglish } from '../../../../tests/support/in-english.tsx'
import { MemoryTalk } from '../../../../tests/support/memory-talk.tsx'
import { CodeShown } from './code-shown.tsx'
import type { MadeCode } from './use-code.ts'

const show = (made: Pick<MadeCode, 'holds' | 'content'> & Partial<MadeCode>) =>
  render(
    <InEnglish>
      <MemoryTalk aid={soreThroatAidInWords()}>
        <CodeShown
          made={{ modules: undefined, isOnlyHere: false, isShort: false, ...made }}
          onHide={nowhere}
        />
      </MemoryTalk>
    </InEnglish>,
  )

test('a text that is too much for a code says nothing of a code or a link that is not there', () => {
  show({ holds: 'text', content: 'We decided: wait and see.' })
  expect(screen.getByText(/^This is too much for a code/)).toBeVisible()
  expect(screen.queryByText(/copy the link/)).toBeNull()
  expect(screen.queryByText(/^Anyone who sees this code/)).toBeNull()
})

test('a text that does not hold all is said of as a code, and only beside one', () => {
  const short = { holds: 'text', content: 'We decided: wait and see.', isShort: true } as const
  const { unmount } = show(short)
  expect(screen.queryByText(/^Not all of it fits/)).toBeNull()
  unmount()
  show({ ...short, modules: [[true]] })
  expect(screen.getByText(/^Not all of it fits in the code\./)).toBeVisible()
  expect(screen.queryByText(/fits in a text/)).toBeNull()
})

test('a link that is too much for a code can be copied, and who can read it is said', () => {
  show({ holds: 'link', content: 'https://example.org/#/read/AQx7' })
  expect(screen.getByText(/You can copy the link too/)).toBeVisible()
  expect(screen.getByRole('button', { name: 'Copy the link' })).toBeVisible()
  expect(screen.getByText(/^Anyone who has this link/)).toBeVisible()
})
