/** A text with what is selected in it, in UTF-16 units. */
export interface Marked {
  text: string
  from: number
  to: number
}

/** The selection without the spaces at its ends; where nothing is selected, the word that the cursor stands in. */
function meant({ text, from, to }: Marked): Marked {
  if (from === to) {
    const before = /[\p{L}\p{N}'’-]*$/u.exec(text.slice(0, from))?.[0].length ?? 0
    const after = /^[\p{L}\p{N}'’-]*/u.exec(text.slice(to))?.[0].length ?? 0
    return { text, from: from - before, to: to + after }
  }
  const chosen = text.slice(from, to)
  const start = from + (chosen.length - chosen.trimStart().length)
  return { text, from: start, to: Math.max(start, start + chosen.trim().length) }
}

const put = (text: string, from: number, to: number, said: string): string =>
  text.slice(0, from) + said + text.slice(to)

const marker = /^(\s*(?:[-*+]|\d{1,9}[.)])\s+)?/

const boldLine = (line: string, isBold: boolean): string => {
  if (line.trim() === '') return line
  const lead = marker.exec(line)?.[0] ?? ''
  const own = line.slice(lead.length)
  return isBold ? lead + own.replace(/^\*\*(.*)\*\*$/, '$1') : `${lead}**${own}**`
}

/** The bold run that the cursor stands in or right behind: where its own words begin and end. */
function boldAround({ text, from }: Marked): { begin: number; end: number } | undefined {
  const start = text.lastIndexOf('\n', from - 1) + 1
  const line = text.slice(start).split('\n', 1)[0] ?? ''
  for (const { index, 0: run } of line.matchAll(/\*\*[^*]*\*\*/g)) {
    const [begin, end] = [start + index + 2, start + index + run.length - 2]
    if (from >= begin && from <= end + 2) return { begin, end }
  }
  return undefined
}

/**
 * With nothing selected: bold ends, and one goes on behind it; right behind it, it goes on. A word becomes bold where the
 * cursor stands in it. Nothing is selected by it but `unsaid`, which is there to be typed over.
 */
function boldAtCursor(given: Marked, unsaid: string): Marked {
  const run = boldAround(given)
  if (run && given.from > run.end) return { text: given.text, from: run.end, to: run.end }
  if (run) {
    // A space before the marks would make them plain stars.
    const said = given.text.slice(run.begin, run.end)
    const words = said.trimEnd()
    const left = words === '' ? said : `**${words}**${said.slice(words.length)}`
    const at = run.begin - 2 + left.length
    return { text: put(given.text, run.begin - 2, run.end + 2, left), from: at, to: at }
  }
  const { text, from, to } = meant(given)
  if (from === to)
    return { text: put(text, from, to, `**${unsaid}**`), from: from + 2, to: from + 2 + unsaid.length }
  const at = given.from + 2
  return { text: put(text, from, to, `**${text.slice(from, to)}**`), from: at, to: at }
}

/** Makes what is selected bold, line by line, or plain again. `unsaid` stands where there is no word to make bold, and goes with its marks. */
export function bold(given: Marked, unsaid: string): Marked {
  if (given.from === given.to) return boldAtCursor(given, unsaid)
  const { text, from, to } = meant(given)
  const chosen = text.slice(from, to)
  if (chosen === '') return boldAtCursor({ text, from, to: from }, unsaid)
  if (text.slice(from - 2, from) === '**' && text.slice(to, to + 2) === '**') {
    const left = chosen === unsaid ? '' : chosen
    return { text: put(text, from - 2, to + 2, left), from: from - 2, to: from - 2 + left.length }
  }
  const lines = chosen.split('\n')
  const isBold = lines.every(
    (line) => line.trim() === '' || /^\*\*.*\*\*$/.test(line.slice(marker.exec(line)?.[0].length ?? 0)),
  )
  const said = lines.map((line) => boldLine(line, isBold)).join('\n')
  if (lines.length > 1 || isBold) return { text: put(text, from, to, said), from, to: from + said.length }
  const lead = marker.exec(chosen)?.[0].length ?? 0
  return { text: put(text, from, to, said), from: from + lead + 2, to: from + said.length - 2 }
}

/** Makes each line that is selected an entry of a list, or plain again. */
export function bulleted({ text, from, to }: Marked): Marked {
  const start = text.lastIndexOf('\n', from - 1) + 1
  const next = text.indexOf('\n', to)
  const end = next < 0 ? text.length : next
  const lines = text.slice(start, end).split('\n')
  const isList = lines.every((line) => line.trim() === '' || line.startsWith('- '))
  const isEmpty = lines.every((line) => line.trim() === '')
  const said = lines
    .map((line) => {
      if (isEmpty) return `- ${line}`
      if (line.trim() === '') return line
      return isList ? line.slice(2) : `- ${line}`
    })
    .join('\n')
  const made = put(text, start, end, said)
  const last = start + said.length
  return isEmpty || from === to ? { text: made, from: last, to: last } : { text: made, from: start, to: last }
}

const begunAddress = 'https://'

/** Makes what is selected a link, or plain again; the address is selected next. */
export function linked(given: Marked, unsaid: string): Marked {
  const { text, from, to } = meant(given)
  const chosen = text.slice(from, to)
  const whole = /^\[([^\]]*)\]\([^)]*\)$/.exec(chosen)
  if (whole) {
    const said = whole[1] ?? ''
    return { text: put(text, from, to, said), from, to: from + said.length }
  }
  const isAddress = /^(?:https:\/\/|tel:|mailto:)\S+$/.test(chosen)
  const name = isAddress || chosen === '' ? unsaid : chosen.replace(/\n+/g, ' ').replace(/[[\]]/g, '')
  const address = isAddress ? chosen : begunAddress
  const made = put(text, from, to, `[${name}](${address})`)
  const begin = isAddress ? from + 1 : from + name.length + 3
  return { text: made, from: begin, to: begin + (isAddress ? name : address).length }
}

/** A citation of a source behind what is selected. */
export function cited({ text, to }: Marked, source: string): Marked {
  const gap = to === 0 || /\s$/.test(text.slice(0, to)) ? '' : ' '
  const said = `${gap}[@${source}]`
  return { text: put(text, to, to, said), from: to + said.length, to: to + said.length }
}
