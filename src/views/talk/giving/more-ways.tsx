import { lazy, Suspense, useState } from 'react'
import type { Papers } from '../../../renderings/papers.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { CodeAndLink } from './code-and-link.tsx'
import { useFormWords } from './form-words.ts'

const OtherForms = lazy(async () => ({ default: (await import('./other-forms.tsx')).OtherForms }))

/** The ways to give it that only some ask for. */
export function MoreWays({ papers }: { papers: Papers }) {
  const say = useFormWords()
  const [isOpen, setOpen] = useState(false)
  return (
    <Disclosure summary={say('more')} onOpen={() => setOpen(true)}>
      {isOpen ? (
        <>
          <CodeAndLink papers={papers} />
          <Suspense>
            <OtherForms papers={papers} />
          </Suspense>
        </>
      ) : null}
    </Disclosure>
  )
}
