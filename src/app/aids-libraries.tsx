import { useCallback, useEffect, useRef, useState } from 'react'
import type { AskedLibrary } from '../adapters/aid-library/library-keeping.ts'
import type { Result } from '../domain/shared/result.ts'
import type librariesInEnglish from '../i18n/en/libraries.json'
import { dayIn, numberIn } from '../i18n/interface-words.ts'
import type { Asking, KeptLibrary } from '../ports/aid-libraries.port.ts'
import { LibrariesHere } from '../views/authoring/libraries-here.tsx'
import { useLanguage, useWords } from '../views/ui/words.ts'
import { allowedOrigins, keepingOfLibraries, libraries } from './aid-libraries.ts'
import { useWhenLookedAt } from './aids-looked-at.ts'

type Code = keyof (typeof librariesInEnglish)['trouble']
type Said = { code: string } & Record<string, unknown>

/** A trouble that has no sentence of its own is one of the disk. */
const codes: readonly Code[] = [
  'address-not-web',
  'origin-not-allowed',
  'library-known',
  'library-not-reached',
  'library-answered',
  'library-too-large',
  'library-slow',
  'library-stopped',
  'library-file-differs',
  'library-not-json',
  'library-not-library',
  'library-older',
  'library-not-found',
  'library-damaged',
  'storage-full',
  'storage-unavailable',
  'format-newer',
]

function useTrouble() {
  const t = useWords('libraries')
  const language = useLanguage()
  const [trouble, setTrouble] = useState<string>()
  const say = ({ code, kilobytes, date, ...data }: Said) =>
    setTrouble(
      t(`trouble.${codes.find((known) => known === code) ?? 'storage-failed'}`, {
        ...data,
        kilobytes: numberIn(language, Number(kilobytes ?? 0)),
        date: typeof date === 'string' ? dayIn(language, date) : '',
      }),
    )
  return { trouble, say, forget: () => setTrouble(undefined) }
}

/** How long something may take before it is said how far it has come, in milliseconds. */
const untilSaid = 1000

/** One question to a host at a time: it can be stopped, and says after a while how much has come. */
function useAsking() {
  const [progress, setProgress] = useState<number>()
  const asking = useRef<AbortController>(undefined)
  const stop = () => asking.current?.abort()
  useEffect(() => stop, [])
  async function ask<Value>(question: (how: Asking) => Promise<Value>): Promise<Value> {
    const one = new AbortController()
    asking.current = one
    setProgress(0)
    let isLong = false
    const turn = setTimeout(() => {
      isLong = true
    }, untilSaid)
    const onBytes = (bytes: number) => {
      if (isLong) setProgress(bytes)
    }
    try {
      return await question({ signal: one.signal, onBytes })
    } finally {
      clearTimeout(turn)
      setProgress(undefined)
    }
  }
  return { progress, stop, ask }
}

function useLibraries(say: (said: Said) => void) {
  const [listed, setListed] = useState<readonly KeptLibrary[]>()
  const now = useRef(say)
  useEffect(() => {
    now.current = say
  })
  const read = useCallback(async () => {
    const found = await (await libraries()).list()
    if (found.ok) setListed(found.value)
    else now.current(found.trouble)
  }, [])
  useWhenLookedAt(read)
  return { listed, read }
}

/** The libraries of this machine; `onChanged` is told when other aids are to be found than before. */
export function AidsLibraries({ onChanged }: { onChanged: () => void }) {
  const { trouble, say, forget } = useTrouble()
  const { listed, read } = useLibraries(say)
  const { progress, stop, ask } = useAsking()
  const [done, setDone] = useState<Parameters<typeof LibrariesHere>[0]['done']>()

  const begin = () => {
    forget()
    setDone(undefined)
  }
  const show = async (what: 'added' | 'looked', asked: Result<AskedLibrary, Said>): Promise<boolean> => {
    if (asked.ok) setDone({ what, ...asked.value })
    else say(asked.trouble)
    await read()
    if (asked.ok) onChanged()
    return asked.ok
  }
  const add = async (typed: string) => {
    begin()
    return show('added', await ask(async (how) => (await keepingOfLibraries()).add(typed, how)))
  }
  const look = async (key: string) => {
    begin()
    await show('looked', await ask(async (how) => (await keepingOfLibraries()).lookForChanges(key, how)))
  }
  const remove = async (key: string) => {
    begin()
    const removed = await (await libraries()).remove(key)
    if (removed.ok) setDone({ what: 'removed' })
    else say(removed.trouble)
    await read()
    onChanged()
  }
  return (
    <LibrariesHere
      origins={allowedOrigins}
      libraries={listed}
      progress={progress}
      trouble={trouble}
      done={done}
      onAdd={add}
      onLook={(key) => void look(key)}
      onRemove={(key) => void remove(key)}
      onStop={stop}
    />
  )
}
