const doi = /^(?:doi:\s*|https?:\/\/(?:dx\.)?doi\.org\/)?(10\.\d{4,9}\/\S+)$/i
const pmid = /^(?:pmid:?\s*)?(\d{1,8})$/i
const isbn = /^(?:isbn(?:-1[03])?:?\s*)?((?:\d[\s-]?){9}[\dx]|(?:\d[\s-]?){12}\d)$/i

function isIsbn(digits: string): boolean {
  const values = digits.split('').map((digit) => (digit === 'X' ? 10 : Number(digit)))
  const sum = values.reduce(
    (total, value, place) => total + value * (digits.length === 10 ? 10 - place : place % 2 === 0 ? 1 : 3),
    0,
  )
  return sum % (digits.length === 10 ? 11 : 10) === 0
}

/** A DOI, a PMID or an ISBN that stands alone, as the address at which it is found; anything else as it was typed. */
export function sourceAddress(typed: string): string {
  const text = typed.trim()
  const ofDoi = doi.exec(text)?.[1]
  if (ofDoi) return `https://doi.org/${ofDoi}`
  const digits = isbn.exec(text)?.[1]?.replace(/[\s-]/g, '').toUpperCase()
  if (digits && isIsbn(digits)) return `https://openlibrary.org/isbn/${digits}`
  const ofPubMed = pmid.exec(text)?.[1]
  return ofPubMed ? `https://pubmed.ncbi.nlm.nih.gov/${Number(ofPubMed)}/` : text
}
