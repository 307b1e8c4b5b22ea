import { sha256 } from '@noble/hashes/sha2.js'
import { wordlist } from '@scure/bip39/wordlists/english.js'
import { deflateSync, inflateSync } from 'fflate'
import { ok, trouble } from '../../domain/shared/result.ts'
import type { SummaryLink } from '../../ports/summary-link.port.ts'
import { dictionaryOfFormat1 } from './dictionary.ts'

/** The first byte: what follows, and how. */
const open = 1
const sealed = 2
const formats = [open, sealed]

/** Characters after the `#`. The longest code holds 4,296; a long talk in a link may have some thousand. */
const longest = 16_384

const sizes = { check: 6, salt: 16, iv: 12 }

/** PBKDF2 with HMAC-SHA-256; with five words of 2,048 (55 bits) each guess costs this many rounds. */
const rounds = 600_000
const wordsInKey = 5

type Bytes = Uint8Array<ArrayBuffer>

const encoder = new TextEncoder()
const dictionary = encoder.encode(dictionaryOfFormat1)

const joined = (...parts: Uint8Array[]): Bytes => {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

function base64urlOf(bytes: Uint8Array): string {
  const text = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
  return text.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

function bytesOf(base64url: string): Bytes | undefined {
  try {
    const text = atob(base64url.replaceAll('-', '+').replaceAll('_', '/'))
    return Uint8Array.from(text, (sign) => sign.charCodeAt(0))
  } catch {
    return undefined
  }
}

/** By a library: a page without https has no `crypto.subtle`, and an open link needs none. */
const checkOf = (bytes: Bytes): Uint8Array => sha256(bytes).slice(0, sizes.check)

/** However they were typed: capitals, commas and spaces between them say nothing. */
const plainWords = (words: string): string =>
  words
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean)
    .join(' ')

async function keyFrom(words: string, salt: Bytes): Promise<CryptoKey> {
  const typed = await crypto.subtle.importKey('raw', encoder.encode(plainWords(words)), 'PBKDF2', false, [
    'deriveKey',
  ])
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds },
    typed,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  )
}

/** The format is held by the seal too, so that it cannot be exchanged. */
const sealWith = (iv: Bytes) => ({ name: 'AES-GCM', iv, additionalData: Uint8Array.of(sealed) })

async function sealedBytes(content: Bytes, words: string): Promise<Bytes> {
  const salt = crypto.getRandomValues(new Uint8Array(sizes.salt))
  const iv = crypto.getRandomValues(new Uint8Array(sizes.iv))
  const key = await keyFrom(words, salt)
  const hidden = await crypto.subtle.encrypt(sealWith(iv), key, content)
  return joined(Uint8Array.of(sealed), salt, iv, new Uint8Array(hidden))
}

async function openedBytes(rest: Bytes, words: string): Promise<Bytes | undefined> {
  const salt = rest.slice(0, sizes.salt)
  const iv = rest.slice(sizes.salt, sizes.salt + sizes.iv)
  try {
    const key = await keyFrom(words, salt)
    const hidden = rest.slice(sizes.salt + sizes.iv)
    return new Uint8Array(await crypto.subtle.decrypt(sealWith(iv), key, hidden))
  } catch {
    return undefined
  }
}

function inflated(bytes: Bytes): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(inflateSync(bytes, { dictionary }))
  } catch {
    return undefined
  }
}

function checkedContent(rest: Bytes): Bytes | undefined {
  const content = rest.slice(sizes.check)
  const check = checkOf(content)
  return check.every((byte, place) => byte === rest[place]) ? content : undefined
}

/** Evenly out of 2,048: a random number of 11 bits names each word. */
const drawnWord = (): string => {
  const [drawn = 0] = crypto.getRandomValues(new Uint16Array(1))
  return wordlist[drawn % wordlist.length] ?? ''
}

/** Told by the first signs alone: a link that was cut off may not be decodable, and is one of ours all the same. */
function formatOf(carried: string): number | undefined {
  const [format = 0] = (/^[\w-]{12,}$/.test(carried) && bytesOf(carried.slice(0, 4))) || []
  return format > 0 && format < 32 ? format : undefined
}

/** A browser protects nothing on a page that came without https. */
const canProtect = (): boolean => 'subtle' in crypto && crypto.subtle !== undefined

/** Compressed with a dictionary, then protected by words where there are some, else held by a checksum; base64url. */
export const packedLink: SummaryLink = {
  pack: async (text, words) => {
    const content: Bytes = joined(deflateSync(encoder.encode(text), { level: 9, dictionary }))
    if (words !== undefined) return base64urlOf(await sealedBytes(content, words))
    return base64urlOf(joined(Uint8Array.of(open), checkOf(content), content))
  },

  unpack: async (carried, words) => {
    if (carried.length > longest) return trouble({ code: 'link-too-long' })
    const format = formatOf(carried)
    if (format === undefined) return trouble({ code: 'link-not-ours' })
    if (!formats.includes(format)) return trouble({ code: 'link-newer' })
    if (format === sealed && !canProtect()) return trouble({ code: 'link-needs-https' })
    if (format === sealed && words === undefined) return trouble({ code: 'link-protected' })
    const rest = bytesOf(carried)?.slice(1)
    if (!rest) return trouble({ code: 'link-damaged' })
    const content = format === sealed ? await openedBytes(rest, words ?? '') : checkedContent(rest)
    if (!content) return trouble({ code: format === sealed ? 'link-wrong-words' : 'link-damaged' })
    const text = inflated(content)
    return text === undefined ? trouble({ code: 'link-damaged' }) : ok(text)
  },

  canProtect,

  newWords: () => Array.from({ length: wordsInKey }, drawnWord).join(' '),
}
