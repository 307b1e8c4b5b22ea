import { expect, it, vi } from 'vitest'
import { soreThroatAid } from '../../../tests/support/aid-builder.ts'
import { mayaDecided } from '../../../tests/support/consultation-builder.ts'
import { ok, trouble } from '../../domain/shared/result.ts'
import type { ConsultationStore } from '../../ports/consultation-store.port.ts'
import { broadcastNews } from './broadcast-news.ts'
import { tellingStore } from './telling-store.ts'

const fine = () => Promise.resolve(ok(null))

const storeOf = (changed: Partial<ConsultationStore> = {}) =>
  tellingStore(
    { begin: fine, append: fine, remove: fine, clear: fine, ...changed } as ConsultationStore,
    broadcastNews,
  )

const maya = { id: 'maya', aid: soreThroatAid(), facts: mayaDecided() }

/** Long enough for what was told to have arrived, in milliseconds. */
const arrived = () => new Promise((go) => setTimeout(go, 50))

it('tells of each thing that was stored or cleared, after it was, and only by the name of the consultation', async () => {
  const [heard, ofAnother, raw] = [vi.fn(), vi.fn(), new BroadcastChannel('weigh-up stored')]
  const said: unknown[] = []
  raw.onmessage = ({ data }) => said.push(data)
  const stops = [broadcastNews.hear('maya', heard), broadcastNews.hear('another', ofAnother)]
  const store = storeOf()
  await store.begin(maya)
  await store.append('maya', maya.facts)
  await store.remove('maya')
  await arrived()
  expect([heard.mock.calls.length, ofAnother.mock.calls.length]).toEqual([3, 0])
  await store.clear()
  await arrived()
  expect([heard.mock.calls.length, ofAnother.mock.calls.length]).toEqual([4, 1])
  expect(said).toEqual(['maya', 'maya', 'maya', ''])
  for (const stop of stops) stop()
  await store.append('maya', [])
  await arrived()
  expect(heard).toHaveBeenCalledTimes(4)
  raw.close()
})

it('tells nothing where nothing was stored', async () => {
  const heard = vi.fn()
  const stop = broadcastNews.hear('maya', heard)
  const store = storeOf({ append: () => Promise.resolve(trouble({ code: 'storage-full' })) })
  await store.append('maya', maya.facts)
  await arrived()
  expect(heard).not.toHaveBeenCalled()
  stop()
})
