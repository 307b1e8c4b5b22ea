import encodeQR from 'qr'
import type { QrCode, QrModules } from '../../ports/qr-code.port.ts'

/** 97 modules across: with more, each is too small on a practice's screen for the camera of a cheap phone. */
const largestVersion = 20

const corrections = ['medium', 'low'] as const

/** The library writes a border of one module at least. */
const withoutBorder = (rows: QrModules): QrModules => rows.slice(1, -1).map((row) => row.slice(1, -1))

/** What the library answers where a text is too long for the version that it was told. */
const isTooLong = (error: unknown): boolean => error instanceof Error && /capacity/i.test(error.message)

function encoded(text: string, ecc: (typeof corrections)[number]): QrModules | undefined {
  try {
    const rows = withoutBorder(encodeQR(text, 'raw', { ecc, border: 1 }))
    return rows.length <= 17 + 4 * largestVersion ? rows : undefined
  } catch (error) {
    if (isTooLong(error)) return undefined
    throw error
  }
}

/** As much correction as there is room for: 15 % of the code may be unreadable, else 7 %. */
export const qrCode: QrCode = {
  modulesOf: (text) => {
    for (const ecc of corrections) {
      const modules = encoded(text, ecc)
      if (modules) return modules
    }
    return undefined
  },
}
