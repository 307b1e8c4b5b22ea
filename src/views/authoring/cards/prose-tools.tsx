import { type KeyboardEvent, memo, type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { bold, bulleted, linked } from '../../../domain/draft/marks.ts'
import { useWords } from '../../ui/words.ts'
import styles from './prose-tools.module.css'

interface ProseToolsProps {
  /** The field that they work on. */
  label: string
  box: RefObject<HTMLTextAreaElement | null>
  onText: (text: string) => void
}

const tools = ['bold', 'list', 'link'] as const
type Tool = (typeof tools)[number]
/** With Ctrl or Command. */
const keys: Readonly<Record<string, Tool>> = { b: 'bold', k: 'link' }

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

/** Marks what is selected, by a tool or by its keys, and selects it again. */
function useMarking({ box, onText }: ProseToolsProps): (tool: Tool) => void {
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
      // The field has the new text before its selection is set.
      flushSync(() => onText(marked.text))
      field.focus()
      field.setSelectionRange(marked.from, marked.to)
    },
    [box, onText, t],
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
