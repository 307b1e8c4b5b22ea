import { origins } from 'virtual:library-origins'
import type { FetchAid } from '../adapters/aid-library/with-libraries.ts'
import { aidOfEntry } from '../adapters/library-at-address/aid-of-entry.ts'
import { libraryAtAddress } from '../adapters/library-at-address/library-at-address.ts'
import { trouble } from '../domain/shared/result.ts'
import words from '../i18n/en/libraries.json'
import { lightWords } from '../i18n/light-words.ts'
import { checkLines, lineOf } from '../renderings/check-lines.ts'
import { draftReader } from './draft-reader.ts'

const mostLines = 5

/** Fetches an aid of a library, which is asked only while its origin is allowed; why it cannot be used is said in lines. */
export const fetchAid: FetchAid = async (address, entry) => {
  const t = lightWords('en', { libraries: words }).says('libraries')
  const { origin } = new URL(address)
  if (!origins.includes(origin)) return trouble({ unusable: [t('refused.origin', { origin })] })
  const text = await libraryAtAddress().aid(address, entry, {})
  if (!text.ok) {
    const { code } = text.trouble
    return code === 'library-file-differs'
      ? trouble({ unusable: [t('refused.differs')] })
      : trouble({ notLoaded: code })
  }
  const read = await aidOfEntry(text.value, entry, draftReader)
  if (read.ok) return read
  if (read.trouble.code === 'not-an-aid') return trouble({ unusable: [t('refused.notAnAid')] })
  if (read.trouble.code === 'listed-otherwise')
    return trouble({ unusable: [t('refused.listedOtherwise', { what: read.trouble.what })] })
  const errors = checkLines(read.trouble.findings).filter(({ severity }) => severity === 'error')
  return trouble({ unusable: [t('refused.checks'), ...errors.slice(0, mostLines).map(lineOf)] })
}
