import { lazy, Suspense, useState } from 'react'
import { neededIn } from '../../../domain/consultation/communication-needs.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { useWords } from '../../ui/words.ts'
import { useNeedsSaid } from '../needs-said.ts'
import { useTalk } from '../talk.ts'

const CommunicationNeeds = lazy(async () => ({
  default: (await import('../deeper/communication-needs.tsx')).CommunicationNeeds,
}))

/** Whether anything is needed to follow and take part; what there is to say of it is fetched when it is opened. */
export function AskForNeeds() {
  const t = useWords('talk')
  const { consultation } = useTalk()
  const said = useNeedsSaid()
  const [isAsked, setAsked] = useState(false)
  const { asked } = consultation.needs
  const isNeeded = neededIn(consultation).length > 0
  return (
    <Disclosure
      summary={t('needs.ask')}
      note={isNeeded ? said : asked && t(`needs.${asked}`)}
      onOpen={() => setAsked(true)}
    >
      {isAsked ? (
        <Suspense fallback={<p>{t('needs.loading')}</p>}>
          <CommunicationNeeds />
        </Suspense>
      ) : null}
    </Disclosure>
  )
}
