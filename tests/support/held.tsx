import { type ReactNode, useState } from 'react'

interface HeldProps<Value> {
  start: Value
  children: (value: Value, hold: (value: Value) => void) => ReactNode
}

/** Holds what is chosen or written in an example, so that its controls answer. */
export function Held<Value>({ start, children }: HeldProps<Value>) {
  const [value, hold] = useState(start)
  return children(value, hold)
}

/** For what leads out of an example. */
export const nowhere = () => undefined
