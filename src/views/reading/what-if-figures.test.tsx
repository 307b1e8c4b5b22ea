import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createRef } from 'react'
import { expect, test } from 'vitest'
import { factsOf, goldenTalks } from '../../../tests/golden/golden-talks.ts'
import { english } from '../../../tests/support/in-english.tsx'
import { readAidOfLibrary } from '../../adapters/aid-folder/aid-library-on-disk.ts'
import { consultationFrom } from '../../domain/consultation/consultation-from.ts'
import { papersFor } from '../../renderings/papers.ts'
import { WordsContext } from '../ui/words.ts'
import { WhatIf } from './what-if.tsx'

test.each(goldenTalks)(
  'each figure and each line of a choice says what it is about and differs from: $aid',
  async (talk) => {
    const { aid } = readAidOfLibrary('decision-aids', talk.aid, '2026-11-22')
    if (!aid) throw new Error(`${talk.aid} fails its checks`)
    const consultation = consultationFrom(factsOf(talk, aid))
    const { summary } = papersFor(english, { aid, consultation, language: 'en', today: '2026-11-22' })
    const { container } = render(
      <WordsContext value={english}>
        <WhatIf heading={createRef()} summary={summary} inSummary={english} />
      </WordsContext>,
    )
    for (const { id, name } of summary.choices.options) {
      await userEvent.click(screen.getByRole('radio', { name: new RegExp(`^${name.replace(/[()]/g, '.')}`) }))
      for (const row of summary.choices.rows) {
        if (row.kind === 'burden') {
          const says = row.asks.find(({ option }) => option === id)?.says ?? ''
          const lines = within(container)
            .getAllByRole('listitem')
            .map(({ textContent }) => textContent)
          expect(lines).toContain(`${row.name}: ${says}`)
          continue
        }
        for (const result of [row, ...row.parts].flatMap(({ results }) => results)) {
          const figure = result.figures.find(({ option }) => option === id)
          if (figure?.change) expect(container).toHaveTextContent(`compared with: ${figure.change.to}`)
          if (figure && figure.together.length > 0)
            expect(container).toHaveTextContent('counted together with')
        }
      }
    }
  },
)
