// The build puts the list of files, each with its hash, in place of the placeholder below.
const { version, files, later, origins } = JSON.parse('__MANIFEST__')

const base = new URL('./', self.location.href)
const cacheName = `weigh-up-${version}`
const page = new URL('index.html', base).href
const hashOf = new Map([...files, ...later].map((file) => [new URL(file.url, base).href, file.hash]))

// A redirected response may not answer a navigation, and some hosts redirect index.html to the folder.
const withoutRedirect = async (response) =>
  response.redirected
    ? new Response(await response.blob(), { status: response.status, headers: response.headers })
    : response

// A file that differs from what was built fails here, so a half-finished deployment never replaces a working version.
const fetchChecked = async (href) => {
  const response = await fetch(
    new Request(href, { cache: 'no-cache', integrity: `sha256-${hashOf.get(href)}` }),
  )
  if (!response.ok) throw new Error(`${href} answered ${response.status}`)
  return withoutRedirect(response)
}

const keepEverything = async () => {
  const cache = await caches.open(cacheName)
  try {
    for (const file of files) {
      const href = new URL(file.url, base).href
      const fetched = await fetchChecked(href)
      // Under the folder's own address too: there the browser looks when it opens the app.
      if (href === page) await cache.put(base.href, fetched.clone())
      await cache.put(href, fetched)
    }
  } catch (error) {
    await caches.delete(cacheName)
    throw error
  }
}

const dropOlderVersions = async () => {
  for (const name of await caches.keys()) {
    if (name.startsWith('weigh-up-') && name !== cacheName) await caches.delete(name)
  }
  await self.clients.claim()
}

const answer = async (request) => {
  const { origin, pathname } = new URL(request.url)
  const href = request.mode === 'navigate' ? page : origin + pathname
  const cache = await caches.open(cacheName)
  const kept = await cache.match(href)
  if (kept) return kept
  if (!hashOf.has(href)) return fetch(request)
  const fetched = await fetchChecked(href)
  await cache.put(href, fetched.clone())
  return fetched
}

const literal = (text) => text.replace(/[\\{}()[\]*+?:|^$.]/g, '\\$&')

/** Where the browser can, it takes what is kept straight from the cache and need not start this worker first. */
const answerWithoutWorker = async (event) => {
  try {
    const pathnames = ['./', ...files.map(({ url }) => url)].map((url) => new URL(url, base).pathname)
    const or = pathnames.map((pathname) => ({ urlPattern: { pathname: literal(pathname), search: '' } }))
    await event.addRoutes?.({ condition: { or }, source: { cacheName } })
  } catch {
    // Then the worker answers, as it does in a browser that knows no routes.
  }
}

self.addEventListener('install', (event) => {
  event.waitUntil(answerWithoutWorker(event))
  event.waitUntil(keepEverything())
})
self.addEventListener('activate', (event) => event.waitUntil(dropOlderVersions()))

// A new version waits until the page asks for it: a consultation is never changed half-way.
self.addEventListener('message', (event) => {
  if (event.data === 'activate-now') self.skipWaiting()
})

/** A library's file as the network has it: nothing of this browser goes there, and nothing of it is kept here. */
const fromLibrary = ({ url, cache, signal }) =>
  fetch(url, {
    cache,
    signal,
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    redirect: 'error',
    mode: 'cors',
  })

self.addEventListener('fetch', (event) => {
  const { method, url: address } = event.request
  const url = new URL(address)
  if (url.origin === base.origin && url.pathname.startsWith(base.pathname)) {
    if (method === 'GET') event.respondWith(answer(event.request))
    return
  }
  const isLibrary = method === 'GET' && origins.includes(url.origin)
  event.respondWith(isLibrary ? fromLibrary(event.request) : Response.error())
})
