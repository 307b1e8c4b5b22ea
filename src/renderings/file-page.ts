import type { Summary } from '../domain/summary/summary.schema.ts'
import { directionOf } from '../i18n/languages.ts'
import type { Says } from '../i18n/translate.ts'
import type { FileScript } from './file-script/file-script.ts'
import { inCss } from './lean.ts'
import { escapeHtml } from './static-markup.ts'

/** A file that leaves the app. */
export interface Paper {
  name: string
  type: string
  content: string
}

/** What a paper's file is called: neutral, and told from another person's of the same day by the talk's reference. */
export const paperName = ({ day, reference }: Pick<Summary, 'day' | 'reference'>, kind: string): string =>
  `summary-${kind}${day}${reference === undefined ? '' : `-${reference}`}.html`

/** The script that works a file's controls, and what they are called. */
export interface FileControls {
  /** `of-cover`: the page lies in a protected file, and the script of its cover works it. */
  script: FileScript | 'of-cover'
  t: Says<'giving-forms'>
  /** The other language of a file that holds two. */
  beside?: { language: string; t: Says<'giving-forms'> }
}

export interface FilePage {
  name: string
  language: string
  title: string
  styles: readonly string[]
  /** What is read, as HTML. */
  body: string
  /** Shown where the end of the file did not come. */
  cutOff?: string | undefined
  /** Data blocks by their ids. */
  data: Readonly<Record<string, unknown>>
  /** Without them the file has no script at all. */
  controls?: FileControls | undefined
}

/** Nothing may be asked for or framed, and nothing may run but the one script; the file's own style is all it needs. */
const policyFor = (script: FileScript | undefined): string =>
  [
    "default-src 'none'",
    ...(script ? [`script-src '${script.hash}'`] : []),
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

const scriptElement = ({ code }: FileScript): string => `<script type="module">${code}</script>`

const labels = [
  ...(['tools', 'bigger', 'smaller', 'contrast', 'read', 'pause', 'carryOn', 'nextPart', 'stop'] as const),
  ...(['own', 'notes', 'questions', 'questionsHint', 'save', 'notSaved', 'saved'] as const),
  ...(['unreadable', 'mine', 'mineAsked'] as const),
]

/** What the script finds in the page: a place for the person's notes, the notes as data, and its own words by language, the page's first. */
function controlled({ script, t, beside }: FileControls, language: string, name: string): string[] {
  const wordsIn = (says: Says<'giving-forms'>) => ({
    ...Object.fromEntries(labels.map((label) => [label, says(`file.${label}`)])),
    means: says(script === 'of-cover' ? 'file.meansProtected' : 'file.means'),
    name: name.replace(/\.html$/, '-my-notes.html'),
  })
  return [
    dataBlock('weigh-up-notes', { format: 1, notes: '', questions: '' }),
    dataBlock('weigh-up-words', {
      [language]: wordsIn(t),
      ...(beside && {
        [beside.language]: { ...wordsIn(beside.t), languages: beside.t('file.languages') },
      }),
    }),
    ...(script === 'of-cover' ? [] : [scriptElement(script)]),
  ]
}

interface Whole extends Pick<FilePage, 'name' | 'language' | 'title' | 'styles' | 'cutOff'> {
  script: FileScript | undefined
  main: string
  after: readonly string[]
}

/** The last of a whole file: `summary-file.css` shows what stands hidden at its top where this is missing. */
const itsEnd = '<hr hidden="">'

/** Before all else, for a file whose styles did not come whole: its page would be empty. It waits as that line does. */
const saidFirst = (cutOff: string): string =>
  `<style>body:empty:before,main:empty:before{content:"${inCss(cutOff)}";animation:late 4s step-end}</style>\n`

function whole({ name, language, title, styles, script, cutOff, main, after }: Whole): Paper {
  const content = `<!doctype html>
<html lang="${escapeHtml(language)}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${cutOff === undefined ? '' : saidFirst(cutOff)}<meta http-equiv="Content-Security-Policy" content="${policyFor(script)}">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)}</title>
<style>
${styles.join('\n').replaceAll('</', '<\\/')}
</style>
</head>
<body><main>${cutOff === undefined ? '' : `<p hidden="">${escapeHtml(cutOff)}</p>`}
${main}
</main>
${after.join('\n')}
${itsEnd}
</body>
</html>
`
  return { name, type: 'text/html', content }
}

/** One HTML file that opens without network and without script. Name and title are neutral. */
export function filePage({ body, data, controls, ...page }: FilePage): Paper {
  return whole({
    cutOff: controls?.t('file.cutOff'),
    ...page,
    script: controls && controls.script !== 'of-cover' ? controls.script : undefined,
    main: `${body}${controls ? '\n<section id="my-notes" class="summary file-notes" hidden=""></section>' : ''}`,
    after: [
      ...Object.entries(data).map(([id, value]) => dataBlock(id, value)),
      ...(controls ? controlled(controls, page.language, page.name) : []),
    ],
  })
}

interface CoverPage
  extends Pick<FilePage, 'name' | 'language' | 'title' | 'styles' | 'body' | 'cutOff' | 'data'> {
  script: FileScript
}

/** The cover of a protected file: without its script it only says what the file is. */
export const coverPage = ({ body, data, script, ...page }: CoverPage): Paper =>
  whole({
    ...page,
    script,
    main: body,
    after: [...Object.entries(data).map(([id, value]) => dataBlock(id, value)), scriptElement(script)],
  })
