import { type KeyboardEvent, memo, type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { bold, bulleted, linked, type Marked } from '../../../domain/draft/marks.ts'
import { useWords } from '../../ui/words.ts'
import styles from './prose-tools.module.css'

interface ProseToolsProps {
  /** The field that they work on. */
  label: string
  box: RefObject<HTMLTextAreaElement | null>
}

const tools = ['bold', 'list', 'link'] as const
type Tool = (typeof tools)[number]
/** With Ctrl or Command. */
const keys: Readonly<Record<string, Tool>> = { b: 'bold', k: 'link' }

const keysOf = (tool: Tool): string | undefined => {
  const own = Object.keys(keys).find((key) => keys[key] === tool)
  return own && `Control+${own.toUpperCase()} Meta+${own.toUpperCase()}`
}

/** Marks that the words of an aid may have; they work on what is selected in the field, and typing does not draw them anew. */
export const ProseTools = memo(function ProseTools(props: ProseToolsProps) {
  const t = useWords('cards')
  const mark = useMarking(props)
  const [inHand, setInHand] = useState<Tool>('bold')
  const bar = useRef<HTMLDivElement>(null)
  const walk = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    if (step === 0) return
    event.preventDefault()
    const next = tools[(tools.indexOf(inHand) + step + tools.length) % tools.length] ?? 'bold'
    setInHand(next)
    bar.current?.querySelector<HTMLElement>(`[data-tool="${next}"]`)?.focus()
  }
  return (
    <div
      ref={bar}
      role="toolbar"
      tabIndex={-1}
      aria-label={t('tools.label', { field: props.label })}
      className={styles['tools']}
    >
      {tools.map((tool) => (
        <button
          key={tool}
          type="button"
          data-tool={tool}
          aria-keyshortcuts={keysOf(tool)}
          className={styles['tool']}
          tabIndex={tool === inHand ? 0 : -1}
          onFocus={() => setInHand(tool)}
          onKeyDown={walk}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => mark(tool)}
        >
          {t(`tools.${tool}`)}
        </button>
      ))}
    </div>
  )
})

/** Writes what is new as if it were typed: the field's own undo takes it back, and who hears of typing hears of it. */
function writeMarked(field: HTMLTextAreaElement, { text, from, to }: Marked): void {
  const { value } = field
  const longest = Math.min(value.length, text.length)
  let start = 0
  while (start < longest && value[start] === text[start]) start += 1
  let rest = 0
  while (rest < longest - start && value.at(-1 - rest) === text.at(-1 - rest)) rest += 1
  const said = text.slice(start, text.length - rest)
  field.focus()
  if (value !== text) {
    field.setSelectionRange(start, value.length - rest)
    const isTyped = said === '' ? tried('delete') : tried('insertText', said)
    if (!isTyped || field.value !== text) {
      field.setRangeText(text, 0, field.value.length)
      field.dispatchEvent(new Event('input', { bubbles: true }))
    }
  }
  field.setSelectionRange(from, to)
}

/** Not every browser does it; the one that does not says so or has no such way. */
function tried(does: 'insertText' | 'delete', said?: string): boolean {
  try {
    return document.execCommand(does, false, said)
  } catch {
    return false
  }
}

/** Marks what is selected, by a tool or by its keys, and selects it again. */
function useMarking({ box }: ProseToolsProps): (tool: Tool) => void {
  const t = useWords('cards')
  const mark = useCallback(
    (tool: Tool) => {
      const { current: field } = box
      if (!field) return
      const given = { text: field.value, from: field.selectionStart, to: field.selectionEnd }
      const marked =
        tool === 'list'
          ? bulleted(given)
          : tool === 'bold'
            ? bold(given, t('tools.boldUnsaid'))
            : linked(given, t('tools.linkUnsaid'))
      writeMarked(field, marked)
    },
    [box, t],
  )
  useEffect(() => {
    const { current } = box
    const press = (event: globalThis.KeyboardEvent) => {
      const tool = event.ctrlKey || event.metaKey ? keys[event.key.toLowerCase()] : undefined
      if (!tool || event.altKey || event.shiftKey) return
      event.preventDefault()
      mark(tool)
    }
    current?.addEventListener('keydown', press)
    return () => current?.removeEventListener('keydown', press)
  }, [box, mark])
  return mark
}
