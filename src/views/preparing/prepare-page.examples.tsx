import { useState } from 'react'
import type { Example } from '../../../tests/support/example.ts'
import { mayaAtHome, namedAtHome, nothingAtHome } from '../../../tests/support/from-home.ts'
import { nowhere } from '../../../tests/support/held.tsx'
import type { FromHome } from '../../domain/from-home/from-home.schema.ts'
import { PreparePage } from './prepare-page.tsx'
import { sending } from './send-to-practice.examples.tsx'

const about = {
  language: 'en',
  title: 'Sore throat: antibiotics or not?',
  lead: 'A sore throat mostly goes by itself. An antibiotic helps a little.',
}

function Page({ begun, hasAid = false }: { begun: FromHome; hasAid?: boolean }) {
  const [said, setSaid] = useState(begun)
  return (
    <PreparePage
      language={{ chosen: 'en', onChoose: nowhere, again: nowhere }}
      about={hasAid ? about : undefined}
      named={hasAid ? namedAtHome : { priorities: [], options: [] }}
      said={said}
      onChange={setSaid}
      onClear={() => setSaid(nothingAtHome)}
      sending={sending}
    />
  )
}

export const examples: Example[] = [
  { name: 'Something written', isPage: true, render: () => <Page hasAid begun={mayaAtHome} /> },
  { name: 'Without an aid', isPage: true, render: () => <Page begun={nothingAtHome} /> },
]
