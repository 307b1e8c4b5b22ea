import { useSelector } from '@xstate/react'
import { browserHandover } from '../adapters/handover/browser-handover.ts'
import { DamagedNotice } from '../views/trouble/damaged-notice.tsx'
import { LeftTalkPage } from '../views/trouble/left-talk-page.tsx'
import { type OpeningCode, OpeningTroublePage } from '../views/trouble/opening-trouble-page.tsx'
import { useWords } from '../views/ui/words.ts'
import type { ConsultationActor } from './running-consultations.ts'
import { useArrival } from './use-route.ts'

const codes: readonly OpeningCode[] = [
  'aid-not-found',
  'aid-unusable',
  'aid-not-loaded',
  'consultation-not-found',
  'consultation-damaged',
  'format-newer',
  'storage-unavailable',
]
const worthTrying: readonly OpeningCode[] = ['aid-not-loaded', 'storage-unavailable', 'storage-failed']

interface NotOpened {
  actor: ConsultationActor
  isAbove?: boolean
}

/** Why a talk is not shown (whole): it could not be opened, or was left and nobody has asked for it since. */
export function OpeningTrouble(props: NotOpened | { onOpen: () => void }) {
  return 'onOpen' in props ? <LeftTalk {...props} /> : <NotOpened {...props} />
}

function LeftTalk({ onOpen }: { onOpen: () => void }) {
  useArrival('left', useWords('talk')('brand'))
  return <LeftTalkPage onOpen={onOpen} />
}

/** Why a consultation or an aid could not be opened (whole), and the ways on. */
function NotOpened({ actor, isAbove = false }: NotOpened) {
  const trouble = useSelector(actor, ({ context }) => context.openingTrouble)
  const remains = useSelector(actor, ({ context }) => context.remains)
  const code = codes.find((known) => known === trouble?.code) ?? 'storage-failed'
  const download =
    remains === undefined
      ? undefined
      : () => void browserHandover.saveFile('weigh-up-what-is-left.json', 'application/json', remains)
  if (isAbove) return <DamagedNotice onDownload={download} />
  return (
    <OpeningTroublePage
      code={code}
      lines={trouble?.code === 'aid-unusable' ? trouble.lines : []}
      onRetry={worthTrying.includes(code) ? () => actor.send({ type: 'opening.retry' }) : undefined}
      onDownload={download}
    />
  )
}
