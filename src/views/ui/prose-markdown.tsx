import Markdown, { type Components } from 'react-markdown'

const allowed = ['p', 'ul', 'ol', 'li', 'em', 'strong', 'a', 'br', 'blockquote', 'code']

/** Only addresses of the web: anything else (scripts, data, files of this machine) loses its target. */
const safeAddress = (address: string): string => (/^https?:\/\//i.test(address) ? address : '')

const components: Components = {
  code: ({ children }) => <code>{children}</code>,
  a: ({ href, children }) =>
    href ? (
      <a href={href} target="_blank" rel="noopener noreferrer">
        {children}
      </a>
    ) : (
      <span>{children}</span>
    ),
}

interface MarkdownParser {
  data(): { micromarkExtensions?: object[] }
}

/** What an aid's prose has none of is read as the text that it is: markup in angle brackets, and code on lines of its own. */
function onlyProse(this: unknown): void {
  const data = (this as MarkdownParser).data()
  const none = { disable: { null: ['htmlFlow', 'htmlText', 'codeFenced', 'codeIndented'] } }
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), none]
}

/**
 * Nothing of an aid's markup arrives: HTML stands as text, every element but those allowed is unwrapped, and only web
 * addresses keep their target. Elements have no attribute but a link's.
 */
export function ProseMarkdown({ text }: { text: string }) {
  return (
    <Markdown
      remarkPlugins={[onlyProse]}
      unwrapDisallowed
      allowedElements={allowed}
      urlTransform={safeAddress}
      components={components}
    >
      {text}
    </Markdown>
  )
}
