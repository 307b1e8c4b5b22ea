import { localDay } from '../adapters/clock/system-clock.ts'
import { browserHandover } from '../adapters/handover/browser-handover.ts'
import { homeFile } from '../domain/from-home/home-file.ts'
import type { Sending } from '../views/preparing/send-to-practice.tsx'

/** The file's name says nothing of whom or what it is about. */
export const sending: Sending = {
  copy: async (text) => (await browserHandover.copyText(text)).ok,
  // Older browsers and most desktops have none; whoever closes the sheet has not failed.
  share: 'share' in navigator ? (text) => navigator.share({ text }).catch(() => undefined) : undefined,
  save: (said) =>
    browserHandover.saveFile(`${localDay()}.from-home.json`, 'application/json', homeFile(said)).ok,
}
