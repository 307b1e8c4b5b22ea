/** Letters that look like themselves and are none of English's. */
const letters: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from('aceginosuyACEINOSUY').map((letter, place) => [
    letter,
    Array.from('àçéğïñöşüýÀÇÉÏÑÖŞÜÝ')[place] ?? letter,
  ]),
)

interface Tree {
  [name: string]: string | Tree
}

/** A third longer, as other languages are, with marks at both ends that show where a sentence is cut or glued. */
function pseudoText(text: string): string {
  const told = text
    .split(/(\{\{\w+\}\})/)
    .map((part) =>
      part.startsWith('{{') ? part : part.replace(/[a-z]/gi, (letter) => letters[letter] ?? letter),
    )
    .join('')
  const words = text.split(' ')
  // A unit or a label: no language makes five words of two.
  if (words.length < 3) return `${told}~~`
  const more = words.slice(0, Math.ceil(words.length / 3))
  return `[${[told, ...more.map((word) => '~'.repeat(Math.min(word.length, 6)))].join(' ')}]`
}

/** The pseudo-language: English that nobody wrote, so that what is not translated, too long or put together of pieces is seen. */
export const pseudo = (words: Tree): Tree =>
  Object.fromEntries(
    Object.entries(words).map(([name, text]) => [
      name,
      typeof text === 'string' ? (text === '' ? '' : pseudoText(text)) : pseudo(text),
    ]),
  )
