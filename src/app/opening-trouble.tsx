import { useSelector } from '@xstate/react'
import { browserHandover } from '../adapters/handover/browser-handover.ts'
import { DamagedNotice } from '../views/trouble/damaged-notice.tsx'
import { type OpeningCode, OpeningTroublePage } from '../views/trouble/opening-trouble-page.tsx'
import type { ConsultationActor } from './running-consultations.ts'

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

/** Why a consultation or an aid could not be opened (whole), and the ways on. */
export function OpeningTrouble({ actor, isAbove = false }: { actor: ConsultationActor; isAbove?: boolean }) {
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
