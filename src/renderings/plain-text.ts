/** One line: every run of white space is one space. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Whether a text ends as a sentence does, in any of the scripts that the app has. */
export const endsSentence = (text: string): boolean => /[.!?…:؟۔।]["”’)]?$/.test(text)

/** A text that ends as a sentence does. */
export const sentence = (text: string): string =>
  endsSentence(text) ? text : `${text}${/\p{Script=Arabic}\W*$/u.test(text) ? '۔' : '.'}`

/** A sentence within another, or one of several parts: without the full stop that ends it. */
export const withoutStop = (text: string): string => text.replace(/[.۔]$/, '')

/** An aid's words without Markdown's marks: links as their text, list items one after the other. */
export function withoutMarkdown(markdown: string): string {
  const lines = markdown
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(\*\*|__)(.+?)\1/g, '$2')
    .replace(/(^|[\s(])[*_]([^*_]+)[*_]/g, '$1$2')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const isItem = (line: string | undefined) => line !== undefined && /^([-*]|\d+\.) /.test(line)
  return lines
    .map((line, place) => {
      const text = line.replace(/^([-*]|\d+\.) /, '')
      return isItem(line) && isItem(lines[place + 1]) && !/[.!?;؟۔؛]$/.test(text) ? `${text};` : text
    })
    .join(' ')
}
