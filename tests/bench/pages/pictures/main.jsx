import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import '../../../../src/views/ui/tokens.css'
import '../../../../src/renderings/icon-array.css'
import { columnsFor, IconArray } from '../../../../src/renderings/icon-array.tsx'
import './naive.css'

const people = 1000
const columns = columnsFor(people, 25)

/** A benefit and a harm, each of a thousand people and with its range. */
const pair = [
  [
    { part: 'have-anyway', certainty: 'certain', count: 130 },
    { part: 'have-anyway', certainty: 'maybe', count: 20 },
    { part: 'helped', certainty: 'maybe', count: 20 },
    { part: 'helped', certainty: 'certain', count: 30 },
    { part: 'well-anyway', certainty: 'certain', count: 800 },
  ],
  [
    { part: 'have-anyway', certainty: 'certain', count: 60 },
    { part: 'because-of-it', certainty: 'certain', count: 10 },
    { part: 'because-of-it', certainty: 'maybe', count: 10 },
    { part: 'not-anyway', certainty: 'maybe', count: 15 },
    { part: 'not-anyway', certainty: 'certain', count: 905 },
  ],
]

/** The same people without any thought: one circle for each. */
function NaiveArray({ segments, label }) {
  const icons = segments.flatMap(({ part, certainty, count }) =>
    Array.from({ length: count }, () => `${part} ${certainty}`),
  )
  return (
    <svg
      className="icon-array"
      viewBox={`0 0 ${columns * 10} ${(people / columns) * 10}`}
      role="img"
      aria-label={label}
    >
      {icons.map((look, place) => (
        <circle
          key={place}
          className={`naive ${look}`}
          cx={(place % columns) * 10 + 5}
          cy={Math.floor(place / columns) * 10 + 5}
          r={3.8}
        />
      ))}
    </svg>
  )
}

const kinds = { ours: IconArray, naive: NaiveArray }

function Pair({ kind }) {
  const Kind = kinds[kind]
  return (
    <main className="pair">
      {pair.map((segments, place) => (
        <Kind key={place} segments={segments} columns={columns} label={`Picture ${place + 1}`} />
      ))}
    </main>
  )
}

const root = createRoot(document.getElementById('root'))

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))

/** From asking React for the pictures, at the start of a frame, until that frame has been laid out and painted. */
window.draw = async (kind) => {
  flushSync(() => root.render(null))
  await frame()
  await frame()
  const { port1, port2 } = new MessageChannel()
  const painted = new Promise((resolve) => {
    port1.onmessage = () => resolve(performance.now())
  })
  await frame()
  const from = performance.now()
  flushSync(() => root.render(<Pair kind={kind} />))
  port2.postMessage('')
  const time = (await painted) - from
  return { time, nodes: document.querySelectorAll('.pair *').length }
}
