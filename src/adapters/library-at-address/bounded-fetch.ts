import { ok, type Result, trouble } from '../../domain/shared/result.ts'
import type { AddressTrouble, Asking } from '../../ports/aid-libraries.port.ts'

/** How long a host may say nothing, in milliseconds. */
export const patience = 20_000

interface Wanted extends Asking {
  file: string
  /** In bytes: beyond this it is not read. */
  most: number
  /** Asks the host whether what the browser keeps still holds. */
  isFresh?: boolean
  patience?: number
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** Ends a request that was stopped, or whose host has said nothing for too long. */
function watchOver({ signal, patience: most = patience }: Wanted) {
  const ending = new AbortController()
  let isSlow = false
  let turn: ReturnType<typeof setTimeout>
  const stop = () => ending.abort()
  const heard = () => {
    clearTimeout(turn)
    turn = setTimeout(() => {
      isSlow = true
      stop()
    }, most)
  }
  if (signal?.aborted) stop()
  signal?.addEventListener('abort', stop)
  heard()
  return {
    signal: ending.signal,
    heard,
    isSlow: () => isSlow,
    end() {
      clearTimeout(turn)
      signal?.removeEventListener('abort', stop)
      stop()
    },
  }
}

async function bytesOf(
  response: Response,
  { file, most, onBytes }: Wanted,
  heard: () => void,
): Promise<Result<Uint8Array<ArrayBuffer>, AddressTrouble>> {
  const tooLarge = trouble({ code: 'library-too-large', file, kilobytes: Math.ceil(most / 1024) } as const)
  const parts: Uint8Array[] = []
  let size = 0
  const reader = response.body?.getReader()
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true, value: undefined }
    if (done) return ok(joined(parts, size))
    heard()
    size += value.length
    if (size > most) return tooLarge
    parts.push(value)
    onBytes?.(size)
  }
}

/** Reads a file of another host: nothing goes there but the question, and no more comes back than may. */
export async function boundedFetch(
  address: string,
  wanted: Wanted,
): Promise<Result<Uint8Array<ArrayBuffer>, AddressTrouble>> {
  const { file, signal } = wanted
  const watching = watchOver(wanted)
  try {
    const response = await fetch(address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      cache: wanted.isFresh ? 'no-cache' : 'default',
      signal: watching.signal,
    })
    watching.heard()
    if (!response.ok) return trouble({ code: 'library-answered', file, status: response.status })
    return await bytesOf(response, wanted, watching.heard)
  } catch {
    if (signal?.aborted) return trouble({ code: 'library-stopped' })
    if (watching.isSlow())
      return trouble({ code: 'library-slow', file, seconds: (wanted.patience ?? patience) / 1000 })
    return trouble({ code: 'library-not-reached', file })
  } finally {
    watching.end()
  }
}
