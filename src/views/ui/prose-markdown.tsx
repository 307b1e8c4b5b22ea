import Markdown, { type Components } from 'react-markdown'
import rehypeSanitize from 'rehype-sanitize'

const allowed = ['p', 'ul', 'ol', 'li', 'em', 'strong', 'a', 'br', 'blockquote', 'code']

/** Only addresses of the web: anything else (scripts, data, files of this machine) loses its target. */
const safeAddress = (address: string): string => (/^https?:\/\//i.test(address) ? address : '')

const components: Components = {
  a: ({ href, children }) =>
    href ? (
      <a href={href} target="_blank" rel="noopener noreferrer">
        {children}
      </a>
    ) : (
      <span>{children}</span>
    ),
}

export function ProseMarkdown({ text }: { text: string }) {
  return (
    <Markdown
      skipHtml
      unwrapDisallowed
      allowedElements={allowed}
      rehypePlugins={[rehypeSanitize]}
      urlTransform={safeAddress}
      components={components}
    >
      {text}
    </Markdown>
  )
}
