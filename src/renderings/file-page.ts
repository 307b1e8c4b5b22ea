import { directionOf } from '../i18n/languages.ts'
import type { Says } from '../i18n/translate.ts'
import type { FileScript } from './file-script/file-script.ts'
import { escapeHtml } from './static-markup.ts'

/** A file that leaves the app. */
export interface Paper {
  name: string
  type: string
  content: string
}

/** The script that works a file's controls, and what they are called. */
export interface FileControls {
  script: FileScript
  t: Says<'giving-forms'>
}

interface FilePage {
  name: string
  language: string
  title: string
  styles: readonly string[]
  /** What is read, as HTML. */
  body: string
  /** Data blocks by their ids. */
  data: Readonly<Record<string, unknown>>
  /** Without them the file has no script at all. */
  controls?: FileControls | undefined
}

/** Nothing may be asked for or framed, and nothing may run but the one script; the file's own style is all it needs. */
const policyFor = (controls: FileControls | undefined): string =>
  [
    "default-src 'none'",
    ...(controls ? [`script-src '${controls.script.hash}'`] : []),
    "style-src 'unsafe-inline'",
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')

/** Data that can stand in a script element: no text in it can end the element or open a comment. */
const embedded = (data: unknown): string =>
  JSON.stringify(data)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029')

const dataBlock = (id: string, data: unknown): string =>
  `<script type="application/json" id="${id}">${embedded(data)}</script>`

const labels = [
  ...(['tools', 'bigger', 'smaller', 'contrast', 'read', 'pause', 'carryOn', 'nextPart', 'stop'] as const),
  ...(['own', 'means', 'notes', 'questions', 'questionsHint', 'save', 'notSaved', 'saved'] as const),
  ...(['unreadable', 'mine', 'mineAsked'] as const),
]

/** What the script finds in the page: a place for the person's notes, the notes as data, and its own words. */
function controlled({ script, t }: FileControls, name: string): string {
  const words = Object.fromEntries(labels.map((label) => [label, t(`file.${label}`)]))
  return [
    dataBlock('weigh-up-notes', { format: 1, notes: '', questions: '' }),
    dataBlock('weigh-up-words', { ...words, name: name.replace(/\.html$/, '-my-notes.html') }),
    `<script type="module">${script.code}</script>`,
  ].join('\n')
}

/** One HTML file that opens without network and without script. Name and title are neutral. */
export function filePage({ name, language, title, styles, body, data, controls }: FilePage): Paper {
  const content = `<!doctype html>
<html lang="${escapeHtml(language)}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyFor(controls)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)}</title>
<style>
${styles.join('\n').replaceAll('</', '<\\/')}
</style>
</head>
<body>
<main>
${body}${controls ? '\n<section id="my-notes" class="summary file-notes" hidden=""></section>' : ''}
</main>
${[...Object.entries(data).map(([id, value]) => dataBlock(id, value)), ...(controls ? [controlled(controls, name)] : [])].join('\n')}
</body>
</html>
`
  return { name, type: 'text/html', content }
}
