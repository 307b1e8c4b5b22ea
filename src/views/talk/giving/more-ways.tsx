import type { Papers } from '../../../renderings/papers.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { useWords } from '../../ui/words.ts'
import { CodeAndLink } from './code-and-link.tsx'

/** The ways to give it that only some ask for. */
export function MoreWays({ papers }: { papers: Papers }) {
  const t = useWords('giving')
  return (
    <Disclosure summary={t('more')}>
      <CodeAndLink papers={papers} />
    </Disclosure>
  )
}
