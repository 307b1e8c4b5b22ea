/**
 * The languages in which a summary file says its summary, as it has them one after the other; none where it says it once.
 * @param html the file as text
 */
export const languagesInFile = (html: string): string[] =>
  [...html.matchAll(/<div id="?in-([a-z]+)"? class="?file-language\b/g)].map(([, language = '']) => language)
