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

/** Our own two workers: the one that keeps the app for use without a network, and the one that reads drafts. */
const ours = /^(?:sw\.js|assets\/draft-worker-[\w-]+\.js)$/

function onlyOurs(asked: string): string {
  const base = new URL('./', document.baseURI).href
  // The development server has other names for them, and no policy that asks for this.
  if (import.meta.env.DEV || (asked.startsWith(base) && ours.test(asked.slice(base.length)))) return asked
  throw new TypeError('only the app’s own workers may be started')
}

// A policy may be made once.
let policy: ReturnType<NonNullable<Window['trustedTypes']>['createPolicy']> | undefined

/** An address that may become a worker; throws for every other. */
export function trustedScript(address: string): string {
  policy ??= window.trustedTypes?.createPolicy('app-sw', { createScriptURL: onlyOurs })
  return policy?.createScriptURL(address) ?? onlyOurs(address)
}
