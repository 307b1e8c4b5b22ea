import { Component, type ReactNode } from 'react'
import { browserHandover } from '../adapters/handover/browser-handover.ts'
import { CrashPage } from '../views/trouble/crash-page.tsx'
import { logInHand } from './log-in-hand.ts'

interface State {
  /** What was in hand when a bug ended the screen. */
  fallen?: { log: string | undefined; detail: string }
}

/** Where bugs end. It offers the log as a download; nothing reloads and nothing is discarded. */
export class ErrorBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = {}

  static getDerivedStateFromError(error: unknown): State {
    return { fallen: { log: logInHand(), detail: error instanceof Error ? error.message : String(error) } }
  }

  override render() {
    const { fallen } = this.state
    if (!fallen) return this.props.children
    const { log, detail } = fallen
    const download = () =>
      browserHandover.saveFile('weigh-up.consultation.json', 'application/json', log ?? '')
    return <CrashPage detail={detail} onDownload={log === undefined ? undefined : download} />
  }
}
