import { drawnCodes } from '../../../../tests/support/drawn-codes.ts'
import type { Example } from '../../../../tests/support/example.ts'
import { QrPicture } from './qr-picture.tsx'

const drawn = (text: string) => {
  const modules = drawnCodes.modulesOf(text)
  return modules ? <QrPicture modules={modules} label="A code for the camera of a phone" /> : null
}

export const examples: Example[] = [
  { name: 'A short text', width: 360, render: () => drawn('We decided: wait and see.') },
  { name: 'The longest', width: 440, render: () => drawn('a'.repeat(858)) },
]
