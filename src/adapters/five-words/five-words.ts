import { wordlist } from '@scure/bip39/wordlists/english.js'
import { ok, trouble } from '../../domain/shared/result.ts'
import {
  base64urlOf,
  bytesOf,
  keyOf,
  openedBytes,
  packedText,
  sealedBytes,
  sealedFileFormat,
  sealSizes,
  unpackedText,
  wordsInKey,
} from '../../domain/take-home/sealed-text.js'
import type { FiveWords } from '../../ports/five-words.port.ts'
import { unsuitableWords } from './unsuitable.ts'

/** Formats to come are below; any other first byte is of a file that was altered. */
const formatsEnd = 72

/** In bytes, once it is unpacked: as much as a summary file may have. */
const longest = 6_000_000

const suitableWords = wordlist.filter((word) => !unsuitableWords.includes(word))

/** Evenly out of the suitable ones: what names none of them is drawn again. */
function drawnWord(): string {
  const [drawn = 0] = crypto.getRandomValues(new Uint16Array(1))
  return suitableWords[drawn % wordlist.length] ?? drawnWord()
}

/** A seal for what is protected now: salt and iv are drawn for it alone. */
export async function newSeal(format: number, words: string) {
  const salt = crypto.getRandomValues(new Uint8Array(sealSizes.salt))
  const iv = crypto.getRandomValues(new Uint8Array(sealSizes.iv))
  return { format, salt, iv, key: await keyOf(words, salt) }
}

/** A browser protects nothing on a page that came without https. */
const canProtect = (): boolean => 'subtle' in crypto && crypto.subtle !== undefined

const canProtectFiles = (): boolean => canProtect() && 'CompressionStream' in globalThis

/** Compressed, then sealed by the words; base64url. */
export const fiveWords: FiveWords = {
  canProtect,
  canProtectFiles,

  newWords: () => Array.from({ length: wordsInKey }, drawnWord).join(' '),

  seal: async (text, words) => {
    const packed = await packedText(text)
    return base64urlOf(await sealedBytes(await newSeal(sealedFileFormat, words), packed))
  },

  open: async (sealed, words) => {
    const bytes = bytesOf(sealed)
    const [format = 0] = bytes ?? []
    if (format > sealedFileFormat && format < formatsEnd) return trouble({ code: 'file-sealed-newer' })
    if (!canProtectFiles()) return trouble({ code: 'file-needs-https' })
    const opened = bytes && (await openedBytes(bytes, words))
    const text = opened && (await unpackedText(opened.content, longest).catch(() => undefined))
    return text === undefined ? trouble({ code: 'file-wrong-words' }) : ok(text)
  },
}
