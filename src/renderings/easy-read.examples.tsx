import { consultationOf, goldenTalks } from '../../tests/golden/golden-talks.ts'
import type { Example } from '../../tests/support/example.ts'
import { english } from '../../tests/support/in-english.tsx'
import { WithAid } from '../../tests/support/real-aids.tsx'
import './easy-read.css'
import { EasyRead } from './easy-read.tsx'
import { papersFor } from './papers.ts'
import './summary-document.css'

const say = english.says('giving-forms')

const state = (name: string, aid: string): Example => ({
  name,
  isPage: true,
  render: () => {
    const talk = goldenTalks.find((one) => one.aid === aid)
    if (!talk) return null
    return (
      <WithAid id={aid}>
        {(opened) => {
          const consultation = consultationOf(talk, opened)
          const told = { aid: opened, consultation, language: 'en', today: '2026-11-22', signOff: undefined }
          const { summary, says } = papersFor(english, told)
          return (
            <main style={{ padding: 20 }}>
              <EasyRead summary={summary} t={says} say={say} />
            </main>
          )
        }}
      </WithAid>
    )
  },
})

export const examples: Example[] = [
  state('Decided', 'acute-sore-throat'),
  state('Taken home, with a day to speak again', 'carpal-tunnel'),
]
