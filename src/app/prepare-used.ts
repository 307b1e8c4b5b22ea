import { localDay } from '../adapters/clock/system-clock.ts'
import type { Fact, NewFact } from '../domain/consultation/fact.schema.ts'
import { withoutUndone } from '../domain/consultation/undo.ts'
import { FromHome } from '../domain/from-home/from-home.schema.ts'
import type { linkTo } from '../navigation/route.ts'
import { store } from './outside.ts'
import { whereOneWas } from './where-one-was.ts'

/** The message among these facts, as a text to compare. Its schema puts it in one order. */
function messageIn(facts: readonly (Fact | NewFact)[]): string | undefined {
  const fact = facts.find((each) => each.type === 'home.brought')
  return fact && JSON.stringify(FromHome.parse(fact.said))
}

/**
 * The open talk of today to which just this message was brought already; undefined where there is none, or it cannot be
 * told. No other talk of today is shown, and none of another day is opened.
 * @param begins with what a new talk would begin
 */
export async function talkWithThis(
  begins: readonly NewFact[],
): Promise<Parameters<typeof linkTo>[0] | undefined> {
  const message = messageIn(begins)
  const listed = await store.unfinished()
  if (message === undefined || !listed.ok) return undefined
  for (const { id, lastAt, lastFact } of listed.value) {
    if (localDay(new Date(lastAt)) !== localDay()) continue
    const opened = await store.open(id)
    if (opened.ok && messageIn(withoutUndone(opened.value.facts)) === message)
      return { page: 'talk', consultation: id, stage: whereOneWas(lastFact) }
  }
  return undefined
}
