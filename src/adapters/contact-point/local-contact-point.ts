import type { ContactPoint } from '../../ports/contact-point.port.ts'

const key = 'weigh-up-contact-point'
const longest = 300

export const localContactPoint: ContactPoint = {
  read() {
    try {
      return (localStorage.getItem(key) ?? '').slice(0, longest)
    } catch {
      return ''
    }
  },
  keep(text) {
    try {
      if (text === '') localStorage.removeItem(key)
      else localStorage.setItem(key, text)
    } catch {
      // A browser that keeps nothing offers nothing the next time.
    }
  },
}
