import type { DraftTexts } from '../../domain/draft/draft.ts'
import { ok, trouble } from '../../domain/shared/result.ts'
import type { AidSource } from '../../ports/aid-source.port.ts'
import type { ShippedAids } from './aid-library.ts'
import { fileOf } from './packed-aid.ts'
import { textsFileOf } from './texts-file.ts'

/** The aids that ship, with the texts of each: only those who copy an aid ask for them. */
export function withTexts(shipped: ShippedAids): AidSource {
  return {
    ...shipped,
    async texts(id) {
      if (fileOf(id) === undefined) return trouble({ code: 'aid-not-found', aid: id })
      try {
        const { facts, words } = (await shipped.readFile(textsFileOf(id))) as DraftTexts
        return ok({ facts, words })
      } catch (error) {
        return shipped.missing(id, error)
      }
    },
  }
}
