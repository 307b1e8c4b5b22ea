// Text that words protect: its form for good, in the app and in the protected file itself, whose own script this is a part of.
// It takes nothing from elsewhere, and what is drawn by chance is handed in.

/** PBKDF2 with HMAC-SHA-256; with five words of about 1,750 (53 bits) each guess costs this many rounds. */
const rounds = 600_000

/** In bytes. */
export const sealSizes = { salt: 16, iv: 12 }

/** @typedef {Uint8Array<ArrayBuffer>} Bytes */

/** @param {Uint8Array[]} parts @returns {Bytes} */
export function joinedBytes(...parts) {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** @param {Uint8Array} bytes */
export function base64urlOf(bytes) {
  const text = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
  return text.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

/** @param {string} base64url @returns {Bytes | undefined} */
export function bytesOf(base64url) {
  try {
    const text = atob(base64url.replaceAll('-', '+').replaceAll('_', '/'))
    return Uint8Array.from(text, (sign) => sign.charCodeAt(0))
  } catch {
    return undefined
  }
}

/** So many words open a file or a link. */
export const wordsInKey = 5

/** However they were typed: capitals, commas and spaces between them say nothing. @param {string} typed */
export const wordsIn = (typed) =>
  typed
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean)

/** It takes a second or more on a slow machine. @param {string} words @param {Bytes} salt */
export async function keyOf(words, salt) {
  const typed = new TextEncoder().encode(wordsIn(words).join(' '))
  const base = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey'])
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  )
}

/** The format is held by the seal too, so that it cannot be exchanged. @param {number} format @param {Bytes} iv */
const sealWith = (format, iv) => ({ name: 'AES-GCM', iv, additionalData: Uint8Array.of(format) })

/** @typedef {{ format: number, key: CryptoKey, salt: Bytes, iv: Bytes }} Seal `iv` serves once with a key */

/** The format in the first byte, salt, iv, and what they hide with its tag. @param {Seal} seal @param {Bytes} content */
export async function sealedBytes({ format, key, salt, iv }, content) {
  const hidden = await crypto.subtle.encrypt(sealWith(format, iv), key, content)
  return joinedBytes(Uint8Array.of(format), salt, iv, new Uint8Array(hidden))
}

/** @param {Bytes} sealed @param {string} words @returns {Promise<{ content: Bytes, key: CryptoKey, salt: Bytes } | undefined>} nothing with other words, and where it was altered */
export async function openedBytes(sealed, words) {
  const { salt: ofSalt, iv: ofIv } = sealSizes
  const salt = sealed.slice(1, 1 + ofSalt)
  const iv = sealed.slice(1 + ofSalt, 1 + ofSalt + ofIv)
  const hidden = sealed.slice(1 + ofSalt + ofIv)
  try {
    const key = await keyOf(words, salt)
    const content = await crypto.subtle.decrypt(sealWith(sealed[0] ?? 0, iv), key, hidden)
    return { content: new Uint8Array(content), key, salt }
  } catch {
    return undefined
  }
}

/** The first byte of a sealed file; those of links are below 32. */
export const sealedFileFormat = 65

/** @typedef {{ readable: ReadableStream<Uint8Array>, writable: WritableStream<Bytes> }} Packing */

/** @param {Packing} stream @param {Bytes} bytes @param {number} most in bytes */
async function through(stream, bytes, most) {
  const writer = stream.writable.getWriter()
  // What goes wrong is told where it is read.
  writer
    .write(bytes)
    .then(
      () => writer.close(),
      () => undefined,
    )
    .catch(() => undefined)
  const reader = stream.readable.getReader()
  /** @type {Uint8Array[]} */
  const parts = []
  for (let length = 0; ; ) {
    const { done, value } = await reader.read()
    if (done) return joinedBytes(...parts)
    length += value.length
    if (length > most) throw new Error('longer than it may be')
    parts.push(value)
  }
}

/** @param {string} text */
export const packedText = (text) =>
  through(new CompressionStream('deflate'), new TextEncoder().encode(text), Number.POSITIVE_INFINITY)

/** @param {Bytes} packed @param {number} most in bytes; what is longer is refused before it fills the memory */
export const unpackedText = async (packed, most) =>
  new TextDecoder('utf-8', { fatal: true }).decode(
    await through(new DecompressionStream('deflate'), packed, most),
  )
