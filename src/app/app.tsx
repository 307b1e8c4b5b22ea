import { lazy, Suspense, useEffect } from 'react'
import { NotFoundPage } from '../views/trouble/not-found-page.tsx'
import { Opening } from '../views/trouble/opening.tsx'
import { useWords, WordsContext } from '../views/ui/words.ts'
import { ErrorBoundary } from './error-boundary.tsx'
import { readyWithoutNetwork } from './offline-ready.ts'
import { StartRoute } from './start-route.tsx'
import { useArrival, useRoute } from './use-route.ts'
import { words } from './words.ts'

/** The talk and its words at once: neither waits for the other to name it. */
const loadTalk = async () => {
  const words = import('../i18n/en/of-the-talk.ts')
  const { talkInItsWords } = await import('./talk-route.tsx')
  await words
  return talkInItsWords()
}
/** In development, and in the build that the tests look at; what ships has none. */
const GalleryRoute =
  import.meta.env.DEV || import.meta.env.MODE === 'gallery'
    ? lazy(async () => ({ default: (await import('./gallery-route.tsx')).GalleryRoute }))
    : undefined
const TalkRoute = lazy(async () => ({ default: await loadTalk() }))

const AidsRoute = lazy(async () => ({ default: (await import('./aids-route.tsx')).AidsRoute }))
const DraftRoute = lazy(async () => ({ default: (await import('./draft-route.tsx')).DraftRoute }))
const ReadRoute = lazy(async () => ({ default: (await import('./read-route.tsx')).ReadRoute }))
const PrepareRoute = lazy(async () => ({ default: (await import('./prepare-route.tsx')).PrepareRoute }))
const AidRoute = lazy(async () => ({ default: (await import('./aid-route.tsx')).AidRoute }))

const whenIdle = (work: () => void) =>
  'requestIdleCallback' in window ? requestIdleCallback(work, { timeout: 3000 }) : setTimeout(work, 500)

function NowhereRoute() {
  const t = useWords('trouble')
  useArrival('not-found', t('nowhere.title'))
  return <NotFoundPage />
}

function CurrentRoute() {
  const route = useRoute()
  useEffect(() => {
    // So that the first tap waits for nothing.
    whenIdle(() => void Promise.all([loadTalk(), readyWithoutNetwork()]))
  }, [])
  if (route.page === 'start-page') return <StartRoute />
  if (route.page === 'aid' || route.page === 'aids' || route.page === 'draft') {
    return (
      <Suspense fallback={<Opening />}>
        {route.page === 'aid' ? <AidRoute aid={route.aid} /> : null}
        {route.page === 'aids' ? <AidsRoute /> : null}
        {route.page === 'draft' ? <DraftRoute route={route} /> : null}
      </Suspense>
    )
  }
  if (route.page === 'read' || route.page === 'prepare') {
    return (
      <Suspense fallback={<Opening />}>
        {route.page === 'read' ? <ReadRoute /> : <PrepareRoute key={route.aid} aid={route.aid} />}
      </Suspense>
    )
  }
  if (route.page === 'gallery' && GalleryRoute) {
    return (
      <Suspense fallback={<Opening />}>
        <GalleryRoute route={route} />
      </Suspense>
    )
  }
  if (route.page === 'gallery' || route.page === 'not-found') return <NowhereRoute />
  // Around the talk alone: what a boundary holds is taken over from the page's HTML last of all.
  return (
    <Suspense fallback={<Opening />}>
      <TalkRoute route={route} />
    </Suspense>
  )
}

/** The whole app. What it renders first at the start page's address is also the page's own HTML. */
export function App() {
  return (
    <WordsContext value={words}>
      <ErrorBoundary>
        <CurrentRoute />
      </ErrorBoundary>
    </WordsContext>
  )
}
