import { lazy, Suspense, useState } from 'react'
import { Disclosure } from '../../ui/disclosure.tsx'
import { useWords } from '../../ui/words.ts'
import { usePlainWords } from '../plain-words.ts'
import { useTalk } from '../talk.ts'

const Recommendation = lazy(async () => ({
  default: (await import('../deeper/recommendation.tsx')).Recommendation,
}))

interface ClinicianRecommendsProps {
  /** It stands first and open, because the person wants the clinician to decide. */
  isFirst?: boolean
}

/** The clinician's own recommendation, apart from everything the aid says, with whether it was asked for and why. */
export function ClinicianRecommends({ isFirst = false }: ClinicianRecommendsProps) {
  const t = useWords('decide')
  const { consultation } = useTalk()
  const [isOpened, setOpened] = useState(isFirst)
  const plain = usePlainWords()
  const { recommendation, role } = consultation
  const noOne = recommendation?.option === null ? t('recommendation.none') : undefined
  const nothing = role === 'person' ? t('recommendation.onlyIfAsked') : undefined
  const given = recommendation?.option ? plain(`options.${recommendation.option}.name`) : noOne
  return (
    <Disclosure
      summary={t('recommendation.title')}
      note={given ?? nothing}
      open={isFirst}
      onOpen={() => setOpened(true)}
    >
      {isFirst ? <p>{t('recommendation.openFirst')}</p> : null}
      {isOpened ? (
        <Suspense>
          <Recommendation />
        </Suspense>
      ) : null}
    </Disclosure>
  )
}
