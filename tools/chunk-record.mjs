import { readFileSync } from 'node:fs'
import path from 'node:path'

/** Where the build writes which modules went into which chunk. */
export const chunkRecordFile = '.vite/chunks.json'

/**
 * @typedef {'app' | 'reopening' | 'asked-for' | 'workbench' | 'language'} Part what a chunk is for
 * @typedef {{ file: string, part: Part, isEntry: boolean, imports: string[], dynamicImports: string[], modules: string[], css: string[] }} Chunk
 */

/**
 * What a chunk is for, told by the modules that we wrote in it. `reopening` holds a consultation from the disk or a file
 * against the schemas; one that begins and ends today never asks for it.
 * `asked-for` is what only some consultations need: aids that do not ship, a choice without an aid, a review, the patient's own view, the deeper way of weighing, the list of keys, the summary as a file, a code or a copy, how plain it is, a talk that does not open, its end, reading again and preparing at home, with the schemas of what comes back.
 * `language` is the words of the interface in one language, English among them.
 * @param {readonly string[]} modules paths from the root of the repository
 * @returns {Part}
 */
export function partOf(modules) {
  const ours = modules.filter((id) => !id.includes('node_modules/'))
  const all = (/** @type {RegExp} */ pattern) => ours.length > 0 && ours.every((id) => pattern.test(id))
  if (
    all(
      /^src\/views\/authoring\/|^src\/app\/(aids?|draft|use-draft|under-press)[-.]|^src\/i18n\/en\/(aids?|draft(-[a-z]+)?|cards|sections|checks|standards|judging|libraries|plain)\.json$|^src\/domain\/aid\/(to-check|results-in|falls-due|ipdas|sections|slots|numbers-of-form|make-index|standards|nice-framework|statement-sides|item-shows)\.ts$|^src\/domain\/(draft|library|plain-language)\/|^src\/adapters\/(aid-folder|aid-zip|aid-folders-here|draft-reader|half-typed|library-at-address|indexed-db\/drafts|aid-library\/library-keeping)|^src\/machines\/draft|^src\/renderings\/(check-lines|ipdas-lines|draft-changes)\.ts$/,
    )
  )
    return 'workbench'
  if (
    all(
      /\.schema\.ts$|^src\/domain\/shared\/z\.ts$|^src\/domain\/consultation\/(migrations|read-consultation-file)\.ts$|^src\/adapters\/indexed-db\/stored-consultation\.ts$|^src\/app\/open-file\.ts$/,
    )
  )
    return 'reopening'
  if (
    all(
      /^src\/views\/talk\/(without-aid|review|patient|deeper|room|giving)\/|^src\/views\/(reading|preparing)\/|^src\/domain\/(from-home|take-home)\/|^src\/app\/(read|prepare)-|^src\/adapters\/(summary-link|five-words|qr-code)\/|\.schema\.ts$|^src\/domain\/shared\/z\.ts$|^src\/views\/talk\/(questions|next\/(step-form|who-to-contact)|choices\/(choose-compared|put-aside|narrow-down|other-choices|pair-of-choices|result-bars))\.|^src\/views\/charts\/(timeline-chart|label-places|fact-bars)\.|^src\/app\/whole-library\.ts$|^src\/i18n\/(whole-sentences|mark-languages|language-of-texts|source-facts)\.ts$|^src\/adapters\/(indexed-db\/(own-aids|libraries)|aid-library\/(with-(own-aids|libraries|texts)|texts-file))\.ts$|^src\/domain\/(aid\/make-index|library\/id-in-library)\.ts$|^src\/app\/patient-|^src\/adapters\/patient-view\/(broadcast|patient)-|^src\/domain\/consultation\/review-begins\.ts$|^src\/app\/other-choices\.ts$|^src\/domain\/risk\/choices-on-record\.ts$|^src\/domain\/aid\/changes-between\.ts$|^src\/domain\/consultation\/take-over\.ts$|^src\/domain\/risk\/(working|bars)-of\.ts$|^src\/renderings\/(aid-(changes|beginning)|figure-workings|lean|file-page|protected-file|static-markup|summary-(contrast\.css|file|styles))\.ts$|^src\/renderings\/(file-script\/|easy-read|both-|protected-cover)|^src\/i18n\/en\/(giving-forms|source-facts)\.json$|^src\/domain\/plain-language\/|^src\/renderings\/front-page-words\.|^src\/views\/talk\/summary\/(how-plain|finish-dialog)\.|^src\/app\/(giving-|opening-trouble\.)|^src\/views\/trouble\/(opening-trouble-page|damaged-notice|stale-aid-page|left-talk-page)\.|^src\/(renderings|views\/ui)\/[a-z-]+\.css$/,
    )
  )
    return 'asked-for'
  if (all(/^src\/i18n\/[a-z]{2,3}(-[A-Za-z]+)?[./]/)) return 'language'
  return 'app'
}

/**
 * What a build holds of the gallery, which ships with nothing: its pages, the components' examples and what they show.
 * @param {readonly Chunk[]} chunks
 */
export const galleryModulesIn = (chunks) =>
  chunks
    .flatMap(({ modules }) => modules)
    .filter((id) => /^src\/app\/gallery-|\.examples\.tsx$|^tests\//.test(id))

/**
 * @param {string} dist
 * @returns {Chunk[]}
 */
export function readChunkRecord(dist) {
  return JSON.parse(readFileSync(path.join(dist, chunkRecordFile), 'utf8'))
}

/**
 * The chunks that load from the entry: by static imports alone, or by every import that stays within the given parts.
 * @param {readonly Chunk[]} chunks
 * @param {{ follow: 'static' | readonly Part[] }} how
 * @returns {Chunk[]}
 */
export function chunksFromStart(chunks, { follow }) {
  const byFile = new Map(chunks.map((chunk) => [chunk.file, chunk]))
  /** @type {Set<Chunk>} */
  const reached = new Set()
  const visit = (/** @type {Chunk | undefined} */ chunk) => {
    if (!chunk || reached.has(chunk)) return
    reached.add(chunk)
    for (const file of chunk.imports) visit(byFile.get(file))
    if (follow === 'static') return
    for (const file of chunk.dynamicImports) {
      const next = byFile.get(file)
      if (next && follow.includes(next.part)) visit(next)
    }
  }
  for (const chunk of chunks) if (chunk.isEntry) visit(chunk)
  return [...reached]
}
