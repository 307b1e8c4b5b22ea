import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { runnerImport } from 'vite'
import { parseDocument } from 'yaml'
import { atMost, timed } from './measure.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const load = async (file) =>
  (await runnerImport(path.join(root, file), { configFile: false, logLevel: 'error' })).module

function logOf(count) {
  const begun = {
    id: 'f0',
    at: '2026-11-22T09:00:00.000Z',
    place: 0,
    type: 'consultation.begun',
    aid: { id: 'bench', version: '1.0.0', hash: '0'.repeat(64) },
    language: 'en',
  }
  const kinds = [
    (at) => ({ type: 'priority.chosen', priority: `p${at % 12}` }),
    (at) => ({ type: 'priority.placed', priority: `p${at % 12}`, to: at % 3 }),
    (at) => ({ type: 'outcome.shown', outcome: `o${at % 9}` }),
    (at) => ({ type: 'matters.said', text: `Words said at moment ${at}` }),
    (at) => ({ type: 'decision.thought', thought: { option: `c${at % 3}` } }),
    (at) => ({ type: 'fact.undone', fact: `f${at - 1}` }),
    (at) => ({ type: 'question.noted', question: `q${at}`, text: 'A question to ask' }),
  ]
  const facts = [begun]
  for (let place = 1; place < count; place += 1) {
    facts.push({ id: `f${place}`, at: begun.at, place, ...kinds[place % kinds.length](place) })
  }
  return facts
}

async function foldingFigure() {
  const { consultationFrom } = await load('src/domain/consultation/consultation-from.ts')
  const facts = logOf(1000)
  const json = JSON.stringify(facts)
  const ratio = timed(() => consultationFrom(facts)) / timed(() => JSON.parse(json))
  return atMost('folding 1,000 facts / parsing the same JSON', ratio, 5)
}

async function checkingFigure() {
  const { readAidFolder } = await load('src/adapters/aid-folder/read-aid-folder.ts')
  const { sha256 } = await load('src/adapters/aid-folder/folder-on-disk.ts')
  const library = path.join(root, 'decision-aids')
  let largest = { size: 0, files: [] }
  for (const entry of await readdir(library, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue
    const files = []
    for (const name of await readdir(path.join(library, entry.name))) {
      const bytes = new Uint8Array(await readFile(path.join(library, entry.name, name)))
      files.push({ path: name, bytes })
    }
    const size = files.reduce((sum, { bytes }) => sum + bytes.length, 0)
    if (size > largest.size) largest = { size, files }
  }
  const texts = largest.files.map(({ path: name, bytes }) => ({
    name,
    text: new TextDecoder().decode(bytes),
  }))
  const parsing = () => {
    for (const { name, text } of texts) {
      if (name.endsWith('.yaml')) parseDocument(text).toJS()
      else fromMarkdown(text)
    }
  }
  const ratio = timed(() => readAidFolder(largest.files, '2026-11-22', sha256), 15) / timed(parsing, 15)
  return atMost('checking the largest aid / parsing its YAML and Markdown', ratio, 4)
}

/** Folding a log and checking an aid, in Node, each against plain parsing in the same run. */
export async function keepingFigures() {
  return [await foldingFigure(), await checkingFigure()]
}
