import { expect, test } from 'vitest'
import { mayaAtHome } from '../../tests/support/from-home.ts'
import { brought } from './brought.ts'

test('what was brought begins the talk that it is about and no other, and none once it was let go', () => {
  const begins = [{ type: 'home.brought', said: mayaAtHome, source: 'text' } as const]
  brought.put({ aid: 'acute-sore-throat', begins })
  expect(brought.of('carpal-tunnel')).toBeUndefined()
  expect(brought.of(null)).toBeUndefined()
  expect(brought.of('acute-sore-throat')).toBe(begins)
  brought.letGo()
  expect(brought.of('acute-sore-throat')).toBeUndefined()
})
