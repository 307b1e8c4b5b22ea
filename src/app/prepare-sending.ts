import { localDay } from '../adapters/clock/system-clock.ts'
import { browserHandover } from '../adapters/handover/browser-handover.ts'
import { packedLink } from '../adapters/summary-link/packed-link.ts'
import type { FromHome } from '../domain/from-home/from-home.schema.ts'
import { homeFile } from '../domain/from-home/home-file.ts'
import { linkTo } from '../navigation/route.ts'
import type { Sending } from '../views/preparing/send-to-practice.tsx'

/** The message after the `#` of the start page's address, where the practice pastes it. */
async function linkOf(said: FromHome): Promise<string> {
  const start = new URL(linkTo({ page: 'start-page' }), document.baseURI).href
  return `${start}brought/${await packedLink.pack(homeFile(said))}`
}

export const sending: Sending = {
  copy: async (text) => (await browserHandover.copyText(text)).ok,
  copyLink: async (said) => (await browserHandover.copyText(await linkOf(said))).ok,
  get share() {
    return browserHandover.share
  },
  // The file's name says nothing of whom or what it is about.
  save: (said) =>
    browserHandover.saveFile(`${localDay()}.from-home.json`, 'application/json', homeFile(said)).ok,
}
