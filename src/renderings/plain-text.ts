/** One line: every run of white space is one space. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** A text that ends as a sentence does. */
export const sentence = (text: string): string => (/[.!?…:؟۔।]["”’)]?$/.test(text) ? text : `${text}.`)
