import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { parseDocument } from 'yaml'
import { libraryOfTenChoices } from './table-library.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
export const work = path.join(root, 'node_modules/.cache/bench')
const statements = 40

async function buildApp(name, library) {
  const outDir = path.join(work, name)
  if (library) process.env.AID_LIBRARY = library
  else delete process.env.AID_LIBRARY
  await build({
    configFile: path.join(root, 'vite.config.ts'),
    logLevel: 'error',
    build: { outDir, emptyOutDir: true },
  })
  return outDir
}

/** One of our own small pages. */
async function buildPage(name) {
  const outDir = path.join(work, name)
  await build({
    configFile: false,
    root: path.join(root, 'tests/bench/pages', name),
    base: './',
    logLevel: 'error',
    plugins: [react()],
    build: { outDir, emptyOutDir: true, target: 'es2022', modulePreload: { polyfill: false } },
  })
  return outDir
}

/** The statins aid again, with more statements of what matters: the same ones under other ids. */
async function libraryOfManyStatements() {
  const from = path.join(root, 'decision-aids/statins-primary-prevention')
  const library = path.join(work, 'library')
  const to = path.join(library, 'statins-primary-prevention')
  await rm(library, { recursive: true, force: true })
  await mkdir(library, { recursive: true })
  await cp(from, to, { recursive: true })
  const facts = parseDocument(await readFile(path.join(to, 'aid.yaml'), 'utf8'))
  const priorities = facts.get('priorities')
  const own = priorities.items.map((item) => item.toJSON())
  const lines = []
  for (let count = own.length; count < statements; count += 1) {
    const copy = { ...own[count % own.length], id: `statement-${count}` }
    priorities.add(facts.createNode(copy))
    lines.push(`- {#statement-${count}} Statement number ${count}, about the same thing as another.`)
  }
  await writeFile(path.join(to, 'aid.yaml'), facts.toString())
  const words = await readFile(path.join(to, 'en.md'), 'utf8')
  await writeFile(
    path.join(to, 'en.md'),
    words.replace(/(## [^\n]*\{#priorities\}\n+)/, `$1${lines.join('\n')}\n`),
  )
  return library
}

/** The start page's own words as plain HTML. */
async function writeStaticPage(app) {
  const outDir = path.join(work, 'words')
  await mkdir(outDir, { recursive: true })
  const shell = await readFile(path.join(app, 'index.html'), 'utf8')
  const body = /<body[^>]*>([\s\S]*)<\/body>/.exec(shell)?.[1] ?? ''
  const plain = body.replace(/<script[\s\S]*?<\/script>/g, '').replace(/ class="[^"]*"/g, '')
  const head = '<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Static</title>'
  const style = '<style>body{font:18px/1.4 system-ui;margin:2rem}</style>'
  await writeFile(path.join(outDir, 'index.html'), `${head}${style}<body>${plain}`)
  return outDir
}

/** Builds everything that is compared, anew, and answers with the folders. */
export async function ensureAppBuilt() {
  const many = await buildApp('many', await libraryOfManyStatements())
  const tenChoices = await buildApp('ten-choices-app', await libraryOfTenChoices(work))
  const app = await buildApp('app')
  const [react, pictures] = [await buildPage('bare-react'), await buildPage('pictures')]
  return { app, many, tenChoices, react, pictures, words: await writeStaticPage(app) }
}
