import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react'
import { bold, bulleted, linked, type Marked } from '../../../domain/draft/marks.ts'
import { useWords } from '../../ui/words.ts'
import styles from './prose-tools.module.css'

interface ProseToolsProps {
  /** The field that they work on. */
  label: string
  box: RefObject<HTMLTextAreaElement | null>
  text: string
  onText: (text: string) => void
}

const tools = ['bold', 'list', 'link'] as const
type Tool = (typeof tools)[number]
/** With Ctrl or Command. */
const keys: Readonly<Record<string, Tool>> = { b: 'bold', k: 'link' }

/** Marks that the words of an aid may have; they work on what is selected in the field. */
export function ProseTools(props: ProseToolsProps) {
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
}

/** Marks what is selected, by a tool or by its keys, and selects it again. */
function useMarking({ box, text, onText }: ProseToolsProps): (tool: Tool) => void {
  const t = useWords('cards')
  const selected = useRef<Marked>(undefined)
  // The field has the new text before its selection is set.
  useEffect(() => {
    const { current: marked } = selected
    if (!marked || marked.text !== text || !box.current) return
    selected.current = undefined
    box.current.focus()
    box.current.setSelectionRange(marked.from, marked.to)
  }, [text, box])
  const mark = (tool: Tool) => {
    if (!box.current) return
    const given = { text, from: box.current.selectionStart, to: box.current.selectionEnd }
    const marked =
      tool === 'list'
        ? bulleted(given)
        : tool === 'bold'
          ? bold(given, t('tools.boldUnsaid'))
          : linked(given, t('tools.linkUnsaid'))
    selected.current = marked
    onText(marked.text)
  }
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
  })
  return mark
}
