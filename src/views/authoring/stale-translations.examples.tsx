import { InDraft } from '../../../tests/support/draft-in-memory.tsx'
import type { Example } from '../../../tests/support/example.ts'
import { StaleTranslations } from './stale-translations.tsx'

export const examples: Example[] = [
  {
    name: 'In two languages',
    render: () => (
      <InDraft>
        <StaleTranslations
          stale={[
            { language: 'pl', slots: ['safety-net.worse', 'title'] },
            { language: 'cy', slots: ['title'] },
          ]}
        />
      </InDraft>
    ),
  },
]
