import { Children, createElement, isValidElement, type ReactNode } from 'react'
import { ProseMarkdown } from '../../ui/prose-markdown.tsx'
import type { Passage, Run } from './passage.ts'

type Style = Omit<Run, 'text'>
type Shows = (props: Element) => ReactNode
interface Element {
  children?: ReactNode
  href?: string
}

/** The passages that an aid's prose is read as: just what `Prose` shows of it. */
export function prosePassages(markdown: string): Passage[] {
  const made: { kind: Passage['kind']; depth: number; runs: Run[] }[] = []
  let depth = 0
  let isBegun = false
  const begin = (kind: Passage['kind']) => {
    made.push({ kind, depth, runs: [] })
    isBegun = true
  }
  const add = (text: string, style: Style) => {
    if (!isBegun && text.trim() === '') return
    if (!isBegun) begin('paragraph')
    made.at(-1)?.runs.push({ ...style, text })
  }
  const block = (children: ReactNode, style: Style) => {
    isBegun = false
    walk(children, style)
    isBegun = false
  }
  function walkElement(type: unknown, { children, href }: Element, style: Style) {
    if (type === 'ul' || type === 'ol') {
      depth += 1
      block(children, style)
      depth -= 1
    } else if (type === 'li') {
      begin('item')
      walk(children, style)
      isBegun = false
    } else if (type === 'p') {
      const isFirstOfItem = isBegun && made.at(-1)?.runs.every(({ text }) => text.trim() === '')
      if (!isFirstOfItem) isBegun = false
      walk(children, style)
      isBegun = false
    } else if (type === 'blockquote') block(children, style)
    else if (type === 'br') add(' ', style)
    else if (type === 'strong') walk(children, { ...style, isBold: true })
    else if (type === 'a') walk(children, href ? { ...style, address: href } : style)
    else walk(children, style)
  }
  function walk(nodes: ReactNode, style: Style) {
    Children.forEach(nodes, (node) => {
      if (typeof node === 'string') add(node, style)
      else if (!isValidElement<Element>(node)) return
      // None of them has a hook or a state: what they answer is what is shown.
      else if (typeof node.type === 'function') walk((node.type as Shows)(node.props), style)
      else walkElement(node.type, node.props, style)
    })
  }
  walk(createElement(ProseMarkdown, { text: markdown }), {})
  return made
}
