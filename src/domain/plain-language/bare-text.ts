const spaces = (length: number): string => ' '.repeat(length)

/**
 * Prose without its marks, every letter at the place where it stands in the Markdown: a citation or an address is not
 * read as words, and a figure from the facts reads as a number.
 */
export function bareText(markdown: string): string {
  return markdown
    .replace(/\[@[^\]]+\]/g, ({ length }) => spaces(length))
    .replace(/\{[^}]*\}/g, ({ length }) => '10'.padEnd(length))
    .replace(/\[([^\]]*)\]\(([^)]*)\)/g, (_, text: string, address: string) =>
      ` ${text}`.padEnd(text.length + address.length + 4),
    )
    .replace(/^(?:[-*#]+|\d+[.)])[ \t]+/gm, ({ length }) => spaces(length))
    .replace(/[*_\\`]/g, ' ')
}
