import type { Example } from '../../../tests/support/example.ts'
import { Prose } from './prose.tsx'

const text = `Most sore throats get better **by themselves**, within a week.

- rest
- drink enough

Read more on [a page of the web](https://example.org/).`

export const examples: Example[] = [
  { name: 'Paragraphs, a list and a link', render: () => <Prose text={text} /> },
  {
    name: 'What may not stand in it',
    render: () => (
      <Prose text={'A <b>tag</b>, ![a picture](https://example.org/p.png) and [a script](javascript:1).'} />
    ),
  },
  {
    name: 'Right to left',
    render: () => (
      <div dir="rtl" lang="ar">
        <Prose text={'معظم آلام الحلق **تتحسن من تلقاء نفسها** خلال أسبوع.'} />
      </div>
    ),
  },
]
