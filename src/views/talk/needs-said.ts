import { neededIn } from '../../domain/consultation/communication-needs.ts'
import { withCommas } from '../../i18n/languages.ts'
import { useLanguage, useWords } from '../ui/words.ts'
import { useTalk } from './talk.ts'

/** What the person needs, in one line; empty where nothing is. */
export function useNeedsSaid(): string {
  const t = useWords('talk')
  const needed = neededIn(useTalk().consultation).map(({ need, detail }) => {
    const name = t(`needs.${need}`)
    return detail === '' ? name : t('needs.named', { need: name, detail })
  })
  return withCommas(useLanguage(), needed)
}
