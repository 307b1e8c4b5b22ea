import { useEffect, useRef } from 'react'
import { stages } from '../../navigation/route.ts'

/**
 * Pressed with Alt. Left alone: what browsers on Windows take (D, E, F; Firefox's menus B, H, S, T, V; arrows, Home, F4),
 * and digits of the number pad, which write characters by their code.
 */
export const shortcuts = {
  next: 'N',
  back: 'G',
  question: 'Q',
  stop: 'X',
  patientView: 'P',
  keyboard: 'K',
} as const
export type Shortcut = keyof typeof shortcuts | `stage-${(typeof stages)[number]}`

const isShortcut = (name: string): name is keyof typeof shortcuts => name in shortcuts

/** The key that goes with Alt. */
export function keyOf(shortcut: Shortcut): string {
  if (isShortcut(shortcut)) return shortcuts[shortcut]
  return String(stages.findIndex((stage) => shortcut === `stage-${stage}`) + 1)
}

/** As a control says it: `Alt+N`. */
export const ariaKeys = (shortcut: Shortcut): string => `Alt+${keyOf(shortcut)}`

const writing =
  'textarea, select, [contenteditable="true"], input:not([type=radio], [type=checkbox], [type=button])'

/**
 * Which key was pressed with Alt alone. AltGr is no Alt: on many keyboards it writes characters. In a box the key counts
 * only where it would write nothing, so that a Mac's Option still writes its characters.
 */
export function keyWithAlt(event: KeyboardEvent): string | undefined {
  const { altKey, ctrlKey, metaKey, shiftKey, key, code, target } = event
  if (!altKey || ctrlKey || metaKey || shiftKey || event.repeat || event.isComposing) return undefined
  if (event.getModifierState('AltGraph') || code.startsWith('Numpad')) return undefined
  if (/^[a-z0-9]$/i.test(key)) return key.toUpperCase()
  if (target instanceof Element && target.closest(writing)) return undefined
  return /^(?:Key|Digit)([A-Z0-9])$/.exec(code)?.[1]
}

/** Answers to the keys for as long as it is shown; an open dialog keeps them to itself. */
export function useShortcuts(answers: Partial<Record<Shortcut, (() => void) | undefined>>): void {
  const now = useRef(answers)
  useEffect(() => {
    now.current = answers
  })
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const key = keyWithAlt(event)
      if (key === undefined || event.defaultPrevented || document.querySelector('dialog[open]')) return
      const found = Object.entries(now.current).find(([name]) => keyOf(name as Shortcut) === key)
      if (!found) return
      event.preventDefault()
      found[1]?.()
    }
    window.addEventListener('keydown', hear)
    return () => window.removeEventListener('keydown', hear)
  }, [])
}
