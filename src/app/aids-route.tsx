import { useCallback, useEffect, useRef, useState } from 'react'
import { localDay } from '../adapters/clock/system-clock.ts'
import type { AidIndex } from '../domain/aid/aid-index.ts'
import type { ListedDraft } from '../domain/draft/draft.ts'
import type { Result } from '../domain/shared/result.ts'
import type aidsInEnglish from '../i18n/en/aids.json'
import type { PutBack } from '../ports/draft-store.port.ts'
import { AidsPage } from '../views/authoring/aids-page.tsx'
import type { OwnAidHere } from '../views/authoring/own-aids-here.tsx'
import type { TalkWithoutAid } from '../views/authoring/talks-without-aid.tsx'
import { useWords, WordsContext } from '../views/ui/words.ts'
import { aidWords } from './aid-words.ts'
import { useHanding } from './aids-handing.tsx'
import { AidsLibraries } from './aids-libraries.tsx'
import { useWhenLookedAt } from './aids-looked-at.ts'
import { ownAids } from './aids-of-ones-own.ts'
import { draftStore } from './draft-keeping.ts'
import { draftOfAid, draftOfTemplate } from './draft-making.ts'
import { draftOfTalk, talksWithoutAid } from './draft-of-talk.ts'
import { aids } from './outside.ts'
import { useStanding } from './standing-here.ts'
import { goTo, useArrival } from './use-route.ts'

/** Every aid and draft, for those who write them: `/aids`. */
export function AidsRoute() {
  return (
    <WordsContext value={aidWords}>
      <AllAidsAndDrafts />
    </WordsContext>
  )
}

type Code = keyof (typeof aidsInEnglish)['trouble']
interface Said {
  code: string
  name?: string
  place?: string | number
}

/** A trouble that has no sentence of its own is one of the disk. */
const codes: readonly Code[] = [
  'file-too-large',
  'file-not-read',
  'file-not-json',
  'file-not-aid',
  'file-refused',
  'aid-not-found',
  'aid-unusable',
  'aid-not-loaded',
  'storage-unavailable',
  'storage-full',
  'format-newer',
  'draft-not-found',
  'draft-damaged',
  'draft-stored-elsewhere',
  'consultation-not-found',
  'consultation-damaged',
]

function useTrouble() {
  const t = useWords('aids')
  const [trouble, setTrouble] = useState<string>()
  const say = ({ code, name = '', place = '' }: Said) =>
    setTrouble(t(`trouble.${codes.find((known) => known === code) ?? 'storage-failed'}`, { name, place }))
  return { trouble, say, tell: setTrouble, forget: () => setTrouble(undefined) }
}

function useIndex() {
  const [index, setIndex] = useState<AidIndex | 'not-loaded'>()
  const load = () => void aids.index().then((read) => setIndex(read.ok ? read.value : 'not-loaded'))
  useEffect(load, [])
  const onLoadAgain = () => {
    setIndex(undefined)
    load()
  }
  return { index, onLoadAgain, libraries: <AidsLibraries onChanged={load} /> }
}

function useDrafts(say: (said: Said) => void) {
  const [drafts, setDrafts] = useState<ListedDraft[]>()
  const now = useRef(say)
  useEffect(() => {
    now.current = say
  })
  const read = useCallback(async () => {
    const listed = await draftStore.list()
    setDrafts(listed.ok ? listed.value : [])
    if (!listed.ok) now.current(listed.trouble)
  }, [])
  useWhenLookedAt(read)
  return { drafts, read }
}

/** The last version of each aid that was put to use here. */
function useOwnAids(say: (said: Said) => void) {
  const [listed, setListed] = useState<readonly OwnAidHere[]>()
  const now = useRef(say)
  useEffect(() => {
    now.current = say
  })
  const read = useCallback(async () => {
    const found = await (await ownAids()).list()
    if (found.ok) setListed([...new Map(found.value.map((one) => [one.id, one])).values()])
    else now.current(found.trouble)
  }, [])
  useWhenLookedAt(read)
  const retire = async (id: string, isRetired: boolean) => {
    const done = await (await ownAids()).retire(id, isRetired)
    if (!done.ok) now.current(done.trouble)
    await read()
  }
  return { listed, retire }
}

/** The talks that had no aid: read only once somebody asks for them. */
function useTalksWithoutAid(begin: () => void, say: (said: Said) => void) {
  const [talks, setTalks] = useState<readonly TalkWithoutAid[]>()
  const showTalks = async () => {
    begin()
    const found = await talksWithoutAid()
    if (found.ok) setTalks(found.value)
    else say(found.trouble)
  }
  return { talks, showTalks }
}

/** Kept until the page is closed, also while one is elsewhere in the app. */
const removedHere = new Map<string, { title: string; putBack: PutBack }>()

/** Takes drafts out, and puts back what was taken out. */
function useRemoving(page: OfTheDrafts) {
  const t = useWords('aids')
  const { drafts = [], begin, read, say, setDone } = page
  const nameOf = (title: string) => title || t('drafts.untitled')
  const remove = async (key: string) => {
    begin()
    const title = drafts.find((draft) => draft.key === key)?.title ?? ''
    const gone = await draftStore.remove(key)
    if (gone.ok) {
      removedHere.set(key, { title, putBack: gone.value })
      setDone(t('drafts.removed', { draft: nameOf(title) }))
    } else say(gone.trouble)
    await read()
  }
  const putBack = async (key: string) => {
    begin()
    const found = removedHere.get(key)
    const back = await found?.putBack()
    if (back?.ok) {
      removedHere.delete(key)
      setDone(t('drafts.isBack', { draft: nameOf(found?.title ?? '') }))
    } else if (back) say(back.trouble)
    await read()
  }
  return {
    removed: [...removedHere].map(([key, { title }]) => ({ key, title })),
    onRemove: (key: string) => void remove(key),
    onPutBack: (key: string) => void putBack(key),
  }
}

interface OfTheDrafts {
  drafts: readonly ListedDraft[] | undefined
  begin: () => void
  read: () => Promise<void>
  say: (said: Said) => void
  setDone: (sentence: string) => void
}

function AllAidsAndDrafts() {
  const t = useWords(['aids', 'trouble'])
  const { trouble, say, tell, forget } = useTrouble()
  const { drafts, read } = useDrafts(say)
  const own = useOwnAids(say)
  const library = useIndex()
  const [isMaking, setMaking] = useState(false)
  const [done, setDone] = useState<string>()
  useArrival('aids', `${t('title')} – ${t('trouble:brand')}`)

  const begin = () => {
    forget()
    setDone(undefined)
  }
  const make = async (making: Promise<Result<string, Said>>) => {
    begin()
    setMaking(true)
    const made = await making
    setMaking(false)
    if (!made.ok) {
      say(made.trouble)
      return
    }
    goTo({ page: 'draft', draft: made.value, panel: 'write' })
    // Whoever comes straight back still stands on this page, which has not listed it.
    await read()
  }
  const handing = useHanding({ begin, make, say, tell, setDone, setMaking })
  const removing = useRemoving({ drafts, begin, read, say, setDone })
  const { talks, showTalks } = useTalksWithoutAid(begin, say)
  return (
    <AidsPage
      {...library}
      ownAids={own.listed}
      onRetire={(id, isRetired) => void own.retire(id, isRetired).then(library.onLoadAgain)}
      today={localDay()}
      standingOf={useStanding()}
      trouble={trouble}
      drafts={drafts}
      done={done}
      isMaking={isMaking}
      talks={talks}
      onShowTalks={() => void showTalks()}
      onTalk={(id) => void make(draftOfTalk(id))}
      onTemplate={() => void make(draftOfTemplate())}
      onCopy={(id) => void make(draftOfAid(id))}
      {...handing}
      {...removing}
    />
  )
}
