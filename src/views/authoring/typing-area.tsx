import {
  type ComponentProps,
  type RefObject,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
} from 'react'
import { afterPaint } from '../ui/after-paint.ts'
import { holdHeight, letHeightGo } from './held-height.ts'
import styles from './typing-area.module.css'

interface TypingAreaProps extends Omit<ComponentProps<'textarea'>, 'ref' | 'value' | 'onChange'> {
  box: RefObject<HTMLTextAreaElement | null>
  text: string
  onText: (text: string) => void
}

const ofTyping = [
  'keydown',
  'keypress',
  'beforeinput',
  'textInput',
  'input',
  'selectionchange',
  'keyup',
] as const

const heardBy = new WeakMap<EventTarget, (event: Event) => void>()
let isHearing = false

/** At the window, before the page: to have each key pass the page on its way down costs as much as to draw it. */
function hearAtWindow() {
  if (isHearing) return
  isHearing = true
  const hear = (event: Event) => event.target && heardBy.get(event.target)?.(event)
  for (const type of ofTyping) addEventListener(type, hear, true)
}
/** A press may be on the corner that changes the height. */
const ofLeaving = ['blur', 'pointerdown'] as const

/** A key that does something else than to write is heard by the page as ever. */
const writes = (event: Event): boolean =>
  !(event instanceof KeyboardEvent) ||
  (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey)

/**
 * A text area that draws a key before anything comes of it: the page hears nothing of a key that writes, and what is typed is
 * told once it stands on the screen, or before whatever is done next (`afterPaint`). `text` is what it holds while nothing
 * waits to be told.
 */
export function TypingArea({ box, text, onText, ...rest }: TypingAreaProps) {
  const isTold = useRef(true)
  const tell = useEffectEvent(() => {
    isTold.current = true
    if (box.current) onText(box.current.value)
  })
  useLayoutEffect(() => {
    const { current } = box
    if (!current || !isTold.current || current.value === text) return
    letHeightGo(current)
    current.setRangeText(text, 0, current.value.length, 'end')
  }, [box, text])
  useEffect(() => {
    const { current } = box
    if (!current) return
    const told = () => {
      holdHeight(current)
      tell()
    }
    const letGo = () => letHeightGo(current)
    const hear = (event: Event) => {
      if (writes(event)) event.stopPropagation()
      if (event.type !== 'input') return
      isTold.current = false
      afterPaint(told)
    }
    hearAtWindow()
    heardBy.set(current, hear)
    for (const type of ofLeaving) current.addEventListener(type, letGo)
    return () => {
      heardBy.delete(current)
      for (const type of ofLeaving) current.removeEventListener(type, letGo)
    }
  }, [box])
  // No default value: it would be set anew each time, which breaks the field's own undo into single letters.
  return (
    <div className={styles['place']}>
      <textarea {...rest} ref={box} />
    </div>
  )
}
