import { lazy, Suspense, useState } from 'react'
import { loadKinds } from '../../../domain/risk/added-load.ts'
import { withCommas } from '../../../i18n/languages.ts'
import { loadSentences } from '../../../renderings/load-sentences.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { useLanguage, useWords } from '../../ui/words.ts'
import { useTalk } from '../talk.ts'

const LifeLoad = lazy(async () => ({ default: (await import('../deeper/life-load.tsx')).LifeLoad }))

/** On demand: what each choice adds to the tablets, tests and visits that the person has already. */
export function WhatItAdds() {
  const t = useWords(['decide', 'figures'])
  const language = useLanguage()
  const { load, otherChoices } = useTalk().consultation
  const [isAsked, setAsked] = useState(false)
  const says = loadSentences(useWords('figures'), language)
  const saysNow = otherChoices.length > 0 ? says.besides : says.now
  const now = loadKinds.filter((of) => load[of] !== undefined).map((of) => saysNow(of, load[of]))
  return (
    <Disclosure
      summary={t('decide:load.title')}
      note={withCommas(language, now)}
      onOpen={() => setAsked(true)}
    >
      {isAsked ? (
        <Suspense fallback={<p>{t('decide:load.loading')}</p>}>
          <LifeLoad />
        </Suspense>
      ) : null}
    </Disclosure>
  )
}
