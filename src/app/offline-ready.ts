import { trustedScript } from './trusted-scripts.ts'

const workerAddress = () => new URL('./sw.js', document.baseURI).href

let ready: Promise<boolean> | undefined

/**
 * Keeps the app for use without a network, and answers once it is kept. A newer version waits until every tab is
 * closed, so that no consultation changes half-way.
 */
export function readyWithoutNetwork(): Promise<boolean> {
  ready ??= register()
  return ready
}

async function register(): Promise<boolean> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return false
  try {
    await navigator.serviceWorker.register(trustedScript(workerAddress()), { scope: './' })
    await navigator.serviceWorker.ready
    return true
  } catch {
    return false
  }
}
