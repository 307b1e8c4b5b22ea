/** Cells of a text as RFC 4180 has them; `quotes`: a quote stands where none may, or is not closed. */
export function csvCells(text: string): string[][] | 'quotes' {
  const rows: string[][] = [[]]
  const cell = /"((?:[^"]|"")*)"(?=,|\r\n|\n|\r|$)|([^",\r\n]*)(?=,|\r\n|\n|\r|$)/y
  const given = text.replace(/^\ufeff/, '')
  let at = 0
  for (;;) {
    cell.lastIndex = at
    const found = cell.exec(given)
    if (!found) return 'quotes'
    rows.at(-1)?.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '')
    at += found[0].length
    const next = given[at]
    if (next === undefined) break
    at += next === '\r' && given[at + 1] === '\n' ? 2 : 1
    if (next !== ',') rows.push([])
  }
  return rows.filter((row) => row.length > 1 || row[0] !== '')
}
