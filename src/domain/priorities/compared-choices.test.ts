import { describe, expect, test } from 'vitest'
import { talkWith, twoChoices } from '../../../tests/support/choices-builders.ts'
import { carryingOn, comparedChoices } from './compared-choices.ts'

const named = (...ids: string[]) =>
  twoChoices({ options: ids.map((id) => ({ id, kind: id === 'wait' ? 'waiting' : 'active' })) })
const five = named('pill', 'wait', 'coil', 'implant', 'patch')

const ids = (compared: string[] | undefined, facts = five) => {
  const found = comparedChoices(facts, talkWith(compared ? { compared } : {}))
  return [found.compared.map(({ id }) => id), found.others.map(({ id }) => id)]
}

describe('which choices stand side by side', () => {
  test('up to four stand there by themselves; of more, nobody chooses for the two people', () => {
    expect(ids(undefined, named('pill', 'wait', 'coil', 'implant'))).toEqual([
      ['pill', 'wait', 'coil', 'implant'],
      [],
    ])
    expect(ids(undefined)).toEqual([[], ['pill', 'wait', 'coil', 'implant', 'patch']])
  })

  test('those that were chosen, in the author’s order, and no other vanishes', () => {
    expect(ids(['implant', 'wait'])).toEqual([
      ['wait', 'implant'],
      ['pill', 'coil', 'patch'],
    ])
  })

  test('choices that this aid does not have are not compared', () => {
    expect(ids(['implant', 'gone', '__proto__'])).toEqual([[], ['pill', 'wait', 'coil', 'implant', 'patch']])
  })

  test('the one to carry on with', () => {
    expect(carryingOn(five)?.id).toBe('wait')
  })
})
