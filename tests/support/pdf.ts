import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

type Tagged = { role: string; children: readonly Node[]; lang?: string; alt?: string }
type Node = Tagged | { type: string; id?: string }

export interface ReadPdf {
  pages: number
  title: string
  /** `/Lang` of the document. */
  language: string
  /** Its tags: `Document`, `H1`, `P`, … with the text that each holds, in the order of reading. */
  tags: { tag: string; page: number; text: string }[]
  /** All that it says, in the order in which its tags are read, spaces as one. */
  text: string
}

const isTagged = (node: Node): node is Tagged => 'role' in node

/** Every tag of a page, an outer one before what it holds. */
function tagsIn(node: Node, said: ReadonlyMap<string, string>): { tag: string; text: string }[] {
  if (!isTagged(node)) return []
  const within = node.children.flatMap((child) => tagsIn(child, said))
  return [{ tag: node.role, text: textOf(node, said) }, ...within]
}

const textOf = (node: Node, said: ReadonlyMap<string, string>): string =>
  isTagged(node)
    ? node.children.map((child) => textOf(child, said)).join(' ')
    : (said.get(node.id ?? '') ?? '')

const plain = (text: string): string => text.normalize('NFKC').replace(/\s+/g, ' ').trim()

/** What a reader that follows the tags of a PDF finds in it. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const file = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  const { info } = (await file.getMetadata()) as { info: { Title?: string; Language?: string } }
  const tags: ReadPdf['tags'] = []
  const texts: string[] = []
  for (let place = 1; place <= file.numPages; place += 1) {
    const page = await file.getPage(place)
    const { items } = await page.getTextContent({ includeMarkedContent: true })
    const said = new Map<string, string>()
    let id = ''
    for (const item of items) {
      if ('id' in item) id = item.id
      else if ('str' in item && id !== '')
        said.set(id, `${said.get(id) ?? ''}${item.str}${item.hasEOL ? ' ' : ''}`)
    }
    const tree = (await page.getStructTree()) as Tagged | null
    if (!tree) continue
    tags.push(...tagsIn(tree, said).map(({ tag, text }) => ({ tag, page: place, text: plain(text) })))
    texts.push(textOf(tree, said))
  }
  return {
    pages: file.numPages,
    title: info.Title ?? '',
    language: info.Language ?? '',
    tags,
    text: plain(texts.join(' ')),
  }
}
