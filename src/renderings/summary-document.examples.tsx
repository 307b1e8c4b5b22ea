import type { ReactNode } from 'react'
import { consultationOf, type GoldenTalk, goldenTalks } from '../../tests/golden/golden-talks.ts'
import type { Example } from '../../tests/support/example.ts'
import { english } from '../../tests/support/in-english.tsx'
import { WithAid } from '../../tests/support/real-aids.tsx'
import type { Aid } from '../domain/aid/aid.schema.ts'
import type { SignOff } from '../domain/aid/sign-off.ts'
import './icon-array.css'
import './summary-document.css'
import './summary-shapes.css'
import './summary-paper.css'
import { papersFor } from './papers.ts'
import { SummaryDocument } from './summary-document.tsx'

const signOff: SignOff = { name: 'Dr Amina Yusuf', role: 'GP partner', interests: 'none', day: '2026-11-20' }

function documentOf(talk: GoldenTalk, aid: Aid, today: string, signed?: SignOff): ReactNode {
  const consultation = consultationOf(talk, aid)
  const papers = papersFor(english, { aid, consultation, language: 'en', today, signOff: signed })
  return (
    <main style={{ padding: 20 }}>
      <SummaryDocument summary={papers.summary} t={papers.says} />
    </main>
  )
}

const state = (name: string, aid: string, today = '2026-11-22', signed?: SignOff): Example => ({
  name,
  isPage: true,
  render: () => {
    const talk = goldenTalks.find((one) => one.aid === aid)
    return talk ? <WithAid id={aid}>{(opened) => documentOf(talk, opened, today, signed)}</WithAid> : null
  },
})

export const examples: Example[] = [
  state('Decided, signed off', 'acute-sore-throat', '2026-11-22', signOff),
  state('Leaning, a thousand people', 'statins-primary-prevention'),
  state('Not yet, long past its review date', 'carpal-tunnel', '2030-01-10'),
]
