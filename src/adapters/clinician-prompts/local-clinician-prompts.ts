import type { ClinicianPrompts } from '../../ports/clinician-prompts.port.ts'

const key = 'weigh-up-clinician-prompts'
const hidden = 'hidden'

export const localClinicianPrompts: ClinicianPrompts = {
  areShown() {
    try {
      return localStorage.getItem(key) !== hidden
    } catch {
      return true
    }
  },
  show(shown) {
    try {
      if (shown) localStorage.removeItem(key)
      else localStorage.setItem(key, hidden)
    } catch {
      // A browser that keeps nothing shows them again the next time.
    }
  },
}
