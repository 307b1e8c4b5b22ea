import type { Example } from '../../../tests/support/example.ts'
import { nowhere } from '../../../tests/support/held.tsx'
import { type OpeningCode, OpeningTroublePage } from './opening-trouble-page.tsx'

const plain: OpeningCode[] = ['aid-not-found', 'consultation-not-found', 'format-newer']
const lines = [
  'aid.yaml:41:7 error figures-sum: the parts of “better” add up to 104 of 100',
  'en.md:18:1 error words-missing: outcomes.better.have-other has no words',
]

export const examples: Example[] = [
  ...plain.map((code) => ({ name: code, isPage: true, render: () => <OpeningTroublePage code={code} /> })),
  {
    name: 'aid-unusable, with its reasons',
    isPage: true,
    render: () => <OpeningTroublePage code="aid-unusable" lines={lines} />,
  },
  {
    name: 'storage-unavailable, to be tried again',
    isPage: true,
    render: () => <OpeningTroublePage code="storage-unavailable" onRetry={nowhere} />,
  },
  {
    name: 'consultation-damaged, with what remains',
    isPage: true,
    render: () => <OpeningTroublePage code="consultation-damaged" onDownload={nowhere} />,
  },
  {
    name: 'storage-failed, with both ways on',
    isPage: true,
    render: () => <OpeningTroublePage code="storage-failed" onRetry={nowhere} onDownload={nowhere} />,
  },
]
