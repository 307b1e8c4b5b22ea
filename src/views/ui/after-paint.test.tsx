import { expect, test, vi } from 'vitest'
import { afterPaint } from './after-paint.ts'

const painted = () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)))

test('what waits is done after the paint, in its order and once', async () => {
  const done: string[] = []
  afterPaint(() => done.push('first'))
  afterPaint(() => done.push('second'))
  expect(done).toEqual([])
  await painted()
  expect(done).toEqual(['first', 'second'])
  await painted()
  expect(done).toEqual(['first', 'second'])
})

test.each(['pagehide', 'hashchange', 'pointerdown', 'keydown'])(
  'a %s before the paint comes after what waits',
  (ending) => {
    const work = vi.fn()
    afterPaint(work)
    dispatchEvent(new Event(ending))
    expect(work).toHaveBeenCalledOnce()
  },
)

test('a page that is hidden has done what waited', () => {
  const work = vi.fn()
  afterPaint(work)
  document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))
  expect(work).toHaveBeenCalledOnce()
})
