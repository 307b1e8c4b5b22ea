import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { Fragment, type ReactNode } from 'react'

/** What an aid's prose has none of is read as the text that it is: markup in angle brackets, code on lines of its own, addresses kept apart. */
const onlyProse = {
  extensions: [{ disable: { null: ['htmlFlow', 'htmlText', 'codeFenced', 'codeIndented', 'definition'] } }],
}

/** Only addresses of the web: anything else (scripts, data, files of this machine) loses its target. */
const webAddress = /^https?:\/\//i

/**
 * Nothing of an aid's markup arrives: HTML stands as text, a heading is a paragraph, whatever is neither that, a list, a
 * quotation nor words within one gives its words alone, and only web addresses keep their target. Elements have no attribute but a link's
 * and the number that a list begins with.
 */
export function ProseMarkdown({ text }: { text: string }) {
  return shown(fromMarkdown(text, onlyProse))
}

function shown(node: Nodes, isLoose = true): ReactNode {
  if (node.type === 'text') return node.value
  if (node.type === 'inlineCode') return <code>{node.value}</code>
  if (node.type === 'break') return <br />
  if (!('children' in node)) return null
  const within = node.children.map((child, place) => (
    <Fragment key={place}>{shown(child, isLooseWithin(node, isLoose))}</Fragment>
  ))
  return element(node, within, isLoose)
}

/** A paragraph of a list whose items stand close has no space of its own. */
function isLooseWithin(node: Nodes, isLoose: boolean): boolean {
  if (node.type === 'list') return node.spread === true || node.children.some(({ spread }) => spread === true)
  return node.type === 'blockquote' || isLoose
}

function element(node: Nodes, within: ReactNode, isLoose: boolean): ReactNode {
  switch (node.type) {
    case 'heading':
    case 'paragraph':
      return isLoose ? <p>{within}</p> : within
    case 'list':
      return node.ordered ? <ol start={node.start ?? 1}>{within}</ol> : <ul>{within}</ul>
    case 'listItem':
      return <li>{within}</li>
    case 'blockquote':
      return <blockquote>{within}</blockquote>
    case 'emphasis':
      return <em>{within}</em>
    case 'strong':
      return <strong>{within}</strong>
    case 'link':
      return webAddress.test(node.url) ? (
        <a href={node.url} target="_blank" rel="noopener noreferrer">
          {within}
        </a>
      ) : (
        <span>{within}</span>
      )
    default:
      return within
  }
}
