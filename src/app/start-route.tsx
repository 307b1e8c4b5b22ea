import { lazy, useEffect, useState } from 'react'
import { browserHandover } from '../adapters/handover/browser-handover.ts'
import type { AidIndex } from '../domain/aid/aid-index.ts'
import { areasOf } from '../domain/aid/areas.ts'
import { linkTo } from '../navigation/route.ts'
import type { ListedConsultation } from '../ports/consultation-store.port.ts'
import type { ListedTalk } from '../views/start/on-this-machine.tsx'
import { StartPage } from '../views/start/start-page.tsx'
import { useWords } from '../views/ui/words.ts'
import { brought } from './brought.ts'
import { justCleared } from './just-cleared.ts'
import { readyWithoutNetwork } from './offline-ready.ts'
import { aids, recentAids, seal, store } from './outside.ts'
import { useStanding } from './standing-here.ts'
import { goTo, useArrival } from './use-route.ts'
import { whereOneWas } from './where-one-was.ts'

const Pasting = lazy(async () => ({ default: (await import('./prepare-paste.tsx')).PreparePaste }))

/** Opens the first stage with this aid. */
const openAid = (aid: string) => goTo({ page: 'begin', aid })

const startWithoutAid = () => goTo({ page: 'begin', aid: null })

/** What this machine keeps and promises. Nothing is read of any consultation until `carryOn`. */
function useThisMachine() {
  const [holdsAny, setHoldsAny] = useState<boolean>()
  const [isPromisedToKeep, setPromised] = useState<boolean>()
  const [isReadyWithoutNetwork, setReady] = useState(false)
  useEffect(() => {
    brought.letGo()
    void store.holdsAny().then(setHoldsAny)
    void store.isPromisedToKeep().then(setPromised)
    void readyWithoutNetwork().then(setReady)
  }, [])
  return { holdsAny, setHoldsAny, isPromisedToKeep, isReadyWithoutNetwork }
}

/** What finds an aid: fetched after the first paint, so that the page is not the heavier for a large library. */
function useFinding() {
  const [index, setIndex] = useState<AidIndex | 'not-loaded'>()
  const [recent, setRecent] = useState<readonly string[]>([])
  const load = () => {
    void aids.index().then((read) => {
      setIndex(read.ok ? read.value : 'not-loaded')
      setRecent(recentAids.read())
    })
  }
  useEffect(load, [])
  const loadAgain = () => {
    setIndex(undefined)
    load()
  }
  const forgetRecent = () => {
    recentAids.clear()
    setRecent(recentAids.read())
  }
  return { index, recent, loadAgain, forgetRecent }
}

/** A consultation as a list shows it; `untitled` is what it is called where it has no title. */
const listedAs =
  (untitled: Record<'unreadable' | 'withoutAid', string>) =>
  ({ id, reference, aidTitle, withoutAid, lastAt, lastFact }: ListedConsultation): ListedTalk => ({
    id,
    reference,
    aidTitle: aidTitle || untitled[withoutAid ? 'withoutAid' : 'unreadable'],
    lastAt,
    link: linkTo({ page: 'talk', consultation: id, stage: whereOneWas(lastFact) }),
  })

/** What is kept here, listed only once it was asked for. */
function useLists(onTrouble: (said: string) => void) {
  const t = useWords(['start', 'trouble'])
  const [unfinished, setUnfinished] = useState<ListedTalk[]>()
  const [finished, setFinished] = useState<ListedTalk[]>()
  const listed = listedAs({
    unreadable: t('trouble:unreadableTalk'),
    withoutAid: t('start:kept.withoutAid'),
  })
  const list = async (found: ReturnType<typeof store.finished>, show: (talks: ListedTalk[]) => void) => {
    const read = await found
    if (read.ok) show(read.value.map(listed))
    else onTrouble(t(`trouble:start.${read.trouble.code}`))
  }
  return {
    unfinished,
    onCarryOn: () => void list(store.unfinished(), setUnfinished),
    finished,
    onLookAgain: () => void list(store.finished(), setFinished),
    forget: () => {
      setUnfinished(undefined)
      setFinished(undefined)
    },
  }
}

/** How long a screen needs to be there before what it says is read out, in milliseconds. */
const untilHeard = 300

function useTalkCleared(): boolean {
  const [isTalkCleared, setTalkCleared] = useState(false)
  useEffect(() => {
    const turn = window.setTimeout(() => setTalkCleared(justCleared.take()), untilHeard)
    return () => window.clearTimeout(turn)
  }, [])
  return isTalkCleared
}

/** Copies the link under which a person prepares, and answers what to say of it. */
function useCopyLink() {
  const t = useWords('start')
  return async (aid: string) => {
    const link = location.href.replace(/#.*/, '') + linkTo({ page: 'prepare', aid })
    const copied = await browserHandover.copyText(link)
    if (!copied.ok) return t('link.notCopied', { link })
    const isOnlyHere = /^(localhost|127\.|\[::1\]|$)/.test(location.hostname)
    return t(isOnlyHere ? 'link.onlyHere' : 'link.copied')
  }
}

export function StartRoute() {
  const t = useWords(['start', 'trouble'])
  const { holdsAny, setHoldsAny, isPromisedToKeep, isReadyWithoutNetwork } = useThisMachine()
  const { index, recent, loadAgain, forgetRecent } = useFinding()
  const standingOf = useStanding()
  const [trouble, setTrouble] = useState<string>()
  const { forget, ...lists } = useLists(setTrouble)
  const isTalkCleared = useTalkCleared()
  useArrival('start-page', t('start:brand'))

  const openFile = async (file: File) => {
    setTrouble(undefined)
    // Reading a file needs the schemas, which the start page does without.
    const { openConsultationFile } = await import('./open-file.ts')
    const opened = await openConsultationFile(file)
    if (opened.ok) goTo(opened.value)
    else if (opened.trouble.code === 'said') setTrouble(opened.trouble.says)
    else setTrouble(t(`trouble:start.${opened.trouble.code}`, opened.trouble))
  }

  const clear = async () => {
    forgetRecent()
    const cleared = await store.clear()
    setTrouble(cleared.ok ? undefined : t('trouble:start.not-cleared'))
    if (!cleared.ok) return
    setHoldsAny(false)
    forget()
  }

  return (
    <StartPage
      finding={{
        areas: typeof index === 'object' ? areasOf(index.aids) : aids.areas,
        index,
        recent,
        standingOf,
        onOpenAid: openAid,
        onLoadAgain: loadAgain,
        onCopyLink: useCopyLink(),
      }}
      holdsRecent={recent.length > 0}
      holdsAny={holdsAny}
      isTalkCleared={isTalkCleared}
      onStartWithoutAid={startWithoutAid}
      pasting={<Pasting />}
      {...lists}
      onOpenFile={(file) => void openFile(file)}
      onClear={() => void clear()}
      isProtected={seal.protects}
      isPromisedToKeep={isPromisedToKeep}
      isReadyWithoutNetwork={isReadyWithoutNetwork}
      trouble={trouble}
    />
  )
}
