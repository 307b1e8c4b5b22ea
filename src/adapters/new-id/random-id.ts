import type { NewId } from '../../ports/surroundings.port.ts'

/** 128 random bits as 32 hexadecimal digits. `randomUUID` is missing on plain-http hosts; this is not. */
export const randomId: NewId = () => {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
