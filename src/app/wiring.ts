import { fromCallback, fromPromise } from 'xstate'
import { systemClock } from '../adapters/clock/system-clock.ts'
import { randomId } from '../adapters/new-id/random-id.ts'
import { broadcastNews } from '../adapters/stored-news/broadcast-news.ts'
import { navigatorLock } from '../adapters/tab-lock/navigator-lock.ts'
import { ok, type Result } from '../domain/shared/result.ts'
import { consultationMachine } from '../machines/consultation.machine.ts'
import type { ConsultationEvent, ToGive, ToLookBackOn, ToStore } from '../machines/consultation-setup.ts'
import type { StoreTrouble } from '../ports/consultation-store.port.ts'
import { give } from './giving.ts'
import { aids, recentAids, store } from './outside.ts'

export const clock = systemClock
export const newId = randomId
const tabLock = navigatorLock(navigator.locks)

const lock = fromCallback<ConsultationEvent, { id: string }>(({ input, sendBack, receive }) => {
  const { id } = input
  const onLost = () => sendBack({ type: 'lock.lost' })
  receive((event) => {
    if (event.type === 'takeOver')
      void tabLock.takeOver(id, onLost).then(() => sendBack({ type: 'lock.held' }))
  })
  void tabLock.hold(id, onLost).then((held) => sendBack({ type: held ? 'lock.held' : 'lock.elsewhere' }))
  const stopHearing = broadcastNews.hear(id, () => sendBack({ type: 'log.stored' }))
  return () => {
    stopHearing()
    tabLock.release(id)
  }
})

/** An aid that could be opened is found more quickly the next time. */
async function openAid(id: string): ReturnType<typeof aids.open> {
  const opened = await aids.open(id)
  if (opened.ok) recentAids.add(id)
  return opened
}

/** What a review begins with is worked out only where one begins. */
async function openEarlier(id: string): Promise<Result<ToLookBackOn, StoreTrouble>> {
  const [opened, { reviewBegins }] = await Promise.all([
    store.open(id),
    import('../domain/consultation/review-begins.ts'),
  ])
  return opened.ok ? ok({ aid: opened.value.aid, begins: reviewBegins(opened.value) }) : opened
}

/** The machine with the effects that it names, answered by this browser. */
export const consultation = consultationMachine.provide({
  actors: {
    openAid: fromPromise(({ input }: { input: { aid: string } }) => openAid(input.aid)),
    openConsultation: fromPromise(({ input }: { input: { id: string } }) => store.open(input.id)),
    openEarlier: fromPromise(({ input }: { input: { id: string } }) => openEarlier(input.id)),
    store: fromPromise(({ input }: { input: ToStore }) => {
      const { begins, ...toStore } = input
      return begins ? store.begin(toStore) : store.append(toStore.id, toStore.facts)
    }),
    clear: fromPromise(({ input }: { input: { id: string } }) => store.remove(input.id)),
    give: fromPromise(({ input }: { input: ToGive }) => give(input)),
    lock,
  },
})
