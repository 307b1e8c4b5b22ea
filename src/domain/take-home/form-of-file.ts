/** A form of the summary that only its own file has. */
export type FormOfFile = 'easy' | 'beside'

/**
 * In which form a summary file says its summary, where that is not the summary's own.
 * @param html the file as text; no text or data in it has a tag as it stands
 */
export function formOfFile(html: string): FormOfFile | undefined {
  if (/<div class="easy-line">/.test(html)) return 'easy'
  return /<div class="?both-row"?>/.test(html) ? 'beside' : undefined
}
