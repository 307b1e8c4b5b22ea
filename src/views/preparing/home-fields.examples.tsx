import { useState } from 'react'
import type { Example } from '../../../tests/support/example.ts'
import { mayaAtHome, mayaThoughtOver, namedAtHome, nothingAtHome } from '../../../tests/support/from-home.ts'
import type { FromHome } from '../../domain/from-home/from-home.schema.ts'
import { HomeFields } from './home-fields.tsx'

function Writing({ begun, named = namedAtHome }: { begun: FromHome; named?: typeof namedAtHome }) {
  const [said, setSaid] = useState(begun)
  return <HomeFields said={said} named={named} onChange={setSaid} />
}

export const examples: Example[] = [
  { name: 'Before a visit', width: 390, render: () => <Writing begun={mayaAtHome} /> },
  { name: 'After a visit', width: 390, render: () => <Writing begun={mayaThoughtOver} /> },
  {
    name: 'Without an aid',
    width: 390,
    render: () => <Writing begun={nothingAtHome} named={{ priorities: [], options: [] }} />,
  },
]
