import type { PatientViewLead } from '../../ports/patient-view.port.ts'
import { channelOf, leadOf, type PatientMessage } from './patient-channel.ts'

/** Where the browser has no locks (a plain-http host), a window that crashes cannot be told from one that is silent. */
export function broadcastLead(locks: LockManager | undefined): PatientViewLead {
  return {
    lead(consultation, { onAsked, onTaken }) {
      const channel = new BroadcastChannel(channelOf(consultation))
      let isOver = false
      let letGo = () => {}
      const say = (message: PatientMessage) => {
        if (!isOver) channel.postMessage(message)
      }
      const close = () => {
        if (isOver) return
        isOver = true
        removeEventListener('pagehide', end)
        channel.close()
        letGo()
      }
      const end = () => {
        say({ says: 'ended' })
        close()
      }
      channel.onmessage = ({ data }: MessageEvent<PatientMessage>) => {
        if (data.says === 'asked') onAsked()
      }
      addEventListener('pagehide', end)
      const whileLed = () =>
        new Promise<void>((settle) => {
          letGo = settle
          if (isOver) settle()
        })
      void locks?.request(leadOf(consultation), { steal: true }, whileLed).catch(() => {
        const wasOver = isOver
        close()
        if (!wasOver) onTaken()
      })
      return { show: (screen) => say({ says: 'shown', ...screen }), end }
    },
  }
}
