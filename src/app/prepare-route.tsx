import { use } from 'react'
import { WordsContext } from '../views/ui/words.ts'
import { talkWords } from './talk-words.ts'
import { useArrival } from './use-route.ts'

export function PrepareRoute({ aid }: { aid: string | null }) {
  const words = use(talkWords())
  const t = words.says('from-home')
  useArrival('prepare', t('prepare.title'))
  return (
    <WordsContext value={words}>
      {t('prepare.title')}
      {aid}
    </WordsContext>
  )
}
