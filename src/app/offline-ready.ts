declare global {
  interface Window {
    trustedTypes?: {
      createPolicy(
        name: string,
        rules: { createScriptURL(address: string): string },
      ): {
        createScriptURL(address: string): string
      }
    }
  }
}

const workerAddress = () => new URL('./sw.js', document.baseURI).href

/** Only this one address ever becomes a script. */
function trusted(address: string): string {
  const policy = window.trustedTypes?.createPolicy('app-sw', {
    createScriptURL: (asked) => {
      if (asked !== workerAddress()) throw new TypeError('only the service worker may be registered')
      return asked
    },
  })
  return policy?.createScriptURL(address) ?? address
}

let ready: Promise<boolean> | undefined

/**
 * Keeps the app for use without a network, and answers once it is kept. A newer version waits until every tab is
 * closed, so that no consultation changes half-way.
 */
export function readyWithoutNetwork(): Promise<boolean> {
  // A policy may be made once.
  ready ??= register()
  return ready
}

async function register(): Promise<boolean> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return false
  try {
    await navigator.serviceWorker.register(trusted(workerAddress()), { scope: './' })
    await navigator.serviceWorker.ready
    return true
  } catch {
    return false
  }
}
