import { act, render } from '@testing-library/react'
import { Component, type ReactNode } from 'react'
import { describe, expect, it } from 'vitest'
import { InDraft } from '../../../tests/support/draft-in-memory.tsx'
import { hostileDrafts } from '../../../tests/support/hostile-aids.ts'
import { InEnglish } from '../../../tests/support/in-english.tsx'
import { MemoryTalk } from '../../../tests/support/memory-talk.tsx'
import { readDraft } from '../../adapters/aid-folder/read-draft.ts'
import { ChoicesStage } from '../talk/choices/choices-stage.tsx'
import { StartStage } from '../talk/start/start-stage.tsx'
import { Announcer } from '../ui/announcer.tsx'
import { Prose } from '../ui/prose.tsx'
import { CheckPanel } from './check-panel.tsx'
import { FiguresPanel } from './figures-panel.tsx'
import { TextPanel } from './text-panel.tsx'
import { WritePanel } from './write-panel.tsx'

const panels = { write: WritePanel, text: TextPanel, check: CheckPanel, figures: FiguresPanel }

let failed: unknown
class Held extends Component<{ children: ReactNode }> {
  override state = { fell: false }
  static getDerivedStateFromError() {
    return { fell: true }
  }
  override componentDidCatch(error: unknown) {
    failed = error
  }
  override render() {
    return this.state.fell ? null : this.props.children
  }
}

const banned =
  'script, iframe, object, embed, img, link, form[action], base, meta, style, [srcdoc], [formaction]'

/** What may run, load, or leave the app in what is shown. */
function dangersIn(root: ParentNode): string[] {
  const dangers = [...root.querySelectorAll(banned)].map(({ outerHTML }) => outerHTML.slice(0, 80))
  for (const element of root.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      if (/^on/i.test(name)) dangers.push(name)
      if (/href$/i.test(name) && !/^(https?:\/\/|mailto:|#)/i.test(value)) dangers.push(value)
      const isAway = /href$/i.test(name) && /^https?:/i.test(value)
      if (isAway && element.getAttribute('target') !== '_blank') dangers.push(`not apart: ${value}`)
      if (isAway && !/noopener|noreferrer/.test(element.getAttribute('rel') ?? ''))
        dangers.push(`rel: ${value}`)
    }
  }
  return dangers
}

async function shown(children: ReactNode): Promise<string[]> {
  failed = undefined
  const { container, unmount } = render(
    <InEnglish>
      <Held>{children}</Held>
    </InEnglish>,
  )
  await act(() => Promise.resolve())
  for (const closed of container.querySelectorAll('details')) closed.open = true
  // What is opened may be a part of its own, which stands there a moment later.
  for (let turn = 0; turn < 3; turn += 1) await act(() => new Promise((resolve) => setTimeout(resolve)))
  const found = dangersIn(container)
  unmount()
  expect(failed).toBeUndefined()
  return found
}

/** A page for all: what stays alike is shown once for each panel. */
const small = hostileDrafts.filter(
  ([, { facts, words }]) => facts.length + (words['en']?.length ?? 0) < 60_000,
)

describe.each(Object.entries(panels))('in the panel %s', (_, Panel) => {
  it.each(small)('%s shows nothing that runs, loads or leaves', async (_name, texts) => {
    expect(
      await shown(
        <InDraft texts={texts}>
          <Panel />
        </InDraft>,
      ),
    ).toEqual([])
  })
})

const ofSources = hostileDrafts.filter(([name]) => /address|title|name|html|link/.test(name))

it.each(ofSources)('in the stages of a talk, %s leads nowhere but to the web', async (_name, texts) => {
  const { seen } = readDraft(texts, '2026-11-26', '0'.repeat(64))
  if (!seen) return
  // What a stage loads when it is opened stands there before anything is looked at.
  await import('../talk/deeper/cited-in-full.tsx')
  const stages = (
    <MemoryTalk aid={seen}>
      <Announcer>
        <StartStage />
        <ChoicesStage />
      </Announcer>
    </MemoryTalk>
  )
  expect(await shown(stages)).toEqual([])
})

it('as prose, no words of a hostile aid run, load or lead astray', async () => {
  await import('../ui/prose-markdown.tsx')
  for (const [, texts] of small) {
    const { words } = readDraft(texts, '2026-11-26', '0'.repeat(64))
    const said = Object.values(words).flatMap((entries) => Object.values(entries).map(({ prose }) => prose))
    const unlike = [...new Set(said)].filter((prose) => /[<[\]&`{!:]/.test(prose.replace(/^\{n\}/, '')))
    expect(await shown(unlike.map((prose) => <Prose key={prose} text={prose} />))).toEqual([])
  }
})
