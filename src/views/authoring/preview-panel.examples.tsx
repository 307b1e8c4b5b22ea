import { formInPieces, formWithErrors, InDraft } from '../../../tests/support/draft-in-memory.tsx'
import type { Example } from '../../../tests/support/example.ts'
import { PreviewPanel } from './preview-panel.tsx'

const link = (stage: string) => `#/drafts/draft/preview/${stage}`

export const examples: Example[] = [
  {
    name: 'A stage, with errors',
    render: () => (
      <InDraft texts={formWithErrors}>
        <PreviewPanel stage="choices" linkToStage={link} language="en" onLanguage={() => undefined}>
          <p>The stage stands here.</p>
        </PreviewPanel>
      </InDraft>
    ),
  },
  {
    name: 'Nothing to show',
    render: () => (
      <InDraft texts={formInPieces}>
        <PreviewPanel stage="choices" linkToStage={link} language="en" onLanguage={() => undefined}>
          {null}
        </PreviewPanel>
      </InDraft>
    ),
  },
]
