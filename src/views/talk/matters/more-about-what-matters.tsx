import { lazy, Suspense, useState } from 'react'
import { nextPair } from '../../../domain/priorities/trade-offs.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { useWords } from '../../ui/words.ts'
import { useTalk } from '../talk.ts'

const Deeper = lazy(async () => ({ default: (await import('../deeper/deeper-matters.tsx')).DeeperMatters }))

/** What may be said besides, all of it on demand and fetched only then. Two at a time goes on where it was left. */
export function MoreAboutWhatMatters() {
  const t = useWords('matters')
  const { consultation } = useTalk()
  const { weights, ties, background, tradeOffs } = consultation
  const [isLeftOpen] = useState(() => tradeOffs.length > 0 && nextPair(consultation) !== undefined)
  const [isWanted, setWanted] = useState(isLeftOpen)
  const isSaid =
    tradeOffs.length > 0 || [weights, ties, background].some((said) => Object.keys(said).length > 0)
  return (
    <Disclosure
      summary={t('more.title')}
      note={isSaid ? t('more.said') : undefined}
      open={isLeftOpen}
      onOpen={() => setWanted(true)}
    >
      {isWanted ? (
        <Suspense fallback={<p>{t('more.opening')}</p>}>
          <Deeper />
        </Suspense>
      ) : null}
    </Disclosure>
  )
}
