import { sha256 } from '@noble/hashes/sha2.js'
import { deflateSync, inflateSync } from 'fflate'
import { ok, trouble } from '../../domain/shared/result.ts'
import {
  type Bytes,
  base64urlOf,
  bytesOf,
  joinedBytes,
  openedBytes,
  sealedBytes,
} from '../../domain/take-home/sealed-text.js'
import type { SummaryLink } from '../../ports/summary-link.port.ts'
import { fiveWords, newSeal } from '../five-words/five-words.ts'
import { dictionaryOfFormat1 } from './dictionary.ts'

/** The first byte: what follows, and how. */
const open = 1
const sealed = 2
const formats = [open, sealed]

/** Characters after the `#`. The longest code holds 4,296; a long talk in a link may have some thousand. */
const longest = 16_384

const checkSize = 6

const encoder = new TextEncoder()
const dictionary = encoder.encode(dictionaryOfFormat1)

/** By a library: a page without https has no `crypto.subtle`, and an open link needs none. */
const checkOf = (bytes: Bytes): Uint8Array => sha256(bytes).slice(0, checkSize)

function inflated(bytes: Bytes): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(inflateSync(bytes, { dictionary }))
  } catch {
    return undefined
  }
}

function checkedContent(rest: Bytes): Bytes | undefined {
  const content = rest.slice(checkSize)
  const check = checkOf(content)
  return check.every((byte, place) => byte === rest[place]) ? content : undefined
}

/** Told by the first signs alone: a link that was cut off may not be decodable, and is one of ours all the same. */
function formatOf(carried: string): number | undefined {
  const [format = 0] = (/^[\w-]{12,}$/.test(carried) && bytesOf(carried.slice(0, 4))) || []
  return format > 0 && format < 32 ? format : undefined
}

/** Compressed with a dictionary, then protected by words where there are some, else held by a checksum; base64url. */
export const packedLink: SummaryLink = {
  pack: async (text, words) => {
    const content = joinedBytes(deflateSync(encoder.encode(text), { level: 9, dictionary }))
    if (words !== undefined) return base64urlOf(await sealedBytes(await newSeal(sealed, words), content))
    return base64urlOf(joinedBytes(Uint8Array.of(open), checkOf(content), content))
  },

  unpack: async (carried, words) => {
    if (carried.length > longest) return trouble({ code: 'link-too-long' })
    const format = formatOf(carried)
    if (format === undefined) return trouble({ code: 'link-not-ours' })
    if (!formats.includes(format)) return trouble({ code: 'link-newer' })
    if (format === sealed && !fiveWords.canProtect()) return trouble({ code: 'link-needs-https' })
    if (format === sealed && words === undefined) return trouble({ code: 'link-protected' })
    const bytes = bytesOf(carried)
    if (!bytes) return trouble({ code: 'link-damaged' })
    const content =
      format === sealed ? (await openedBytes(bytes, words ?? ''))?.content : checkedContent(bytes.slice(1))
    if (!content) return trouble({ code: format === sealed ? 'link-wrong-words' : 'link-damaged' })
    const text = inflated(content)
    return text === undefined ? trouble({ code: 'link-damaged' }) : ok(text)
  },
}
