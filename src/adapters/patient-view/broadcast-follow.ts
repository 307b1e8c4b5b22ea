import type { PatientViewFollow } from '../../ports/patient-view.port.ts'
import { channelOf, leadOf, type PatientMessage } from './patient-channel.ts'

export function broadcastFollow(locks: LockManager | undefined): PatientViewFollow {
  return {
    follow(consultation, { onShown, onEnded }) {
      const channel = new BroadcastChannel(channelOf(consultation))
      let waiting: AbortController | undefined
      /** Answered by the browser once nobody leads any more. */
      const waitForTheEnd = () => {
        if (!locks || waiting) return
        const turn = new AbortController()
        waiting = turn
        locks
          .request(leadOf(consultation), { mode: 'shared', signal: turn.signal }, () => {
            waiting = undefined
            onEnded()
          })
          .catch(() => undefined)
      }
      channel.onmessage = ({ data }: MessageEvent<PatientMessage>) => {
        if (data.says === 'ended') onEnded()
        if (data.says !== 'shown') return
        const { says: _, ...screen } = data
        onShown(screen)
        waitForTheEnd()
      }
      const ask = () => channel.postMessage({ says: 'asked' } satisfies PatientMessage)
      ask()
      return {
        ask,
        stop: () => {
          channel.close()
          waiting?.abort()
        },
      }
    },
  }
}
