import { lazy, Suspense, useState } from 'react'
import { withCommas } from '../../../i18n/languages.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { useLanguage, useWords } from '../../ui/words.ts'
import { useTalk } from '../talk.ts'

const WhoIsAsked = lazy(async () => ({ default: (await import('../deeper/who-is-asked.tsx')).WhoIsAsked }))

const people = ['person', 'partner', 'parent', 'carer', 'interpreter', 'other'] as const

/** Who is in the room, how, and who decides; all of it optional. */
export function WhoIsHere() {
  const t = useWords('talk')
  const { consultation } = useTalk()
  const language = useLanguage()
  const [isOpened, setOpened] = useState(false)
  const { decider } = consultation
  const here = people.filter((who) => consultation.present.includes(who)).map((who) => t(`start.who.${who}`))
  const decides = decider && t('start.decider.said', { who: t(`start.decider.${decider.who}`) })
  return (
    <Disclosure
      summary={t('start.who.summary')}
      note={[withCommas(language, here), decides].filter(Boolean).join(' · ')}
      onOpen={() => setOpened(true)}
    >
      <Suspense>{isOpened ? <WhoIsAsked people={people} /> : null}</Suspense>
    </Disclosure>
  )
}
