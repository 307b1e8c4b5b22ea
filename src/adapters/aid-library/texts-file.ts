/** The file with the texts that an aid was made from, by an id that has a `fileOf`: it is fetched by nobody but those who copy the aid. */
export const textsFileOf = (id: string): string => `text-${id}.aid.json`

/** Whether a file of the library is one of these. */
export const isTextsFile = (url: string): boolean => /\/text-[a-z0-9-]+\.aid\.json$/.test(url)
