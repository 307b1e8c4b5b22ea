import { type ReactNode, Suspense, useState } from 'react'
import type { Example } from '../../tests/support/example.ts'
import { InEnglish } from '../../tests/support/in-english.tsx'
import { linkTo, type Route } from '../navigation/route.ts'
import { NotFoundPage } from '../views/trouble/not-found-page.tsx'
import { Button } from '../views/ui/button.tsx'
import { addressOf, type Shown, shown } from './gallery-examples.ts'
import styles from './gallery-route.module.css'
import { useArrival } from './use-route.ts'

type GalleryAddress = Extract<Route, { page: 'gallery' }>

/** Every component in its named states, for those who build and for the tests. It ships with nothing. */
export function GalleryRoute({ route }: { route: GalleryAddress }) {
  const { component, state } = route
  const address = linkTo(route)
  const found = shown.find((one) => one.component === component)
  const alone = found?.states.find(({ name }) => addressOf(name) === state)
  useArrival(address, [component, state, 'Gallery'].filter(Boolean).join(' · '))
  if (component !== undefined && (!found || (state !== undefined && !alone))) return <NotFoundPage />
  return (
    <InEnglish>
      <div key={address} data-shows={address}>
        {/* A whole page, or what lies over one: nothing of the gallery stands around it. */}
        {alone ? <Ready>{alone.render()}</Ready> : <Gallery found={found} />}
      </div>
    </InEnglish>
  )
}

/** An example may wait for its aid. */
const Ready = ({ children }: { children: ReactNode }) => (
  <Suspense fallback={<p data-waiting>…</p>}>{children}</Suspense>
)

function Gallery({ found }: { found: Shown | undefined }) {
  return (
    <div className={styles['page']}>
      <header className={styles['head']}>
        {found ? <a href={linkTo({ page: 'gallery' })}>Gallery</a> : null}
        <OtherWay />
      </header>
      <main>{found ? <Component {...found} /> : <Folders />}</main>
    </div>
  )
}

/** Turns the page from left-to-right to right-to-left and back. */
function OtherWay() {
  const [dir, setDir] = useState(document.documentElement.dir)
  const isTurned = dir === 'rtl'
  const turn = () => {
    document.documentElement.dir = isTurned ? 'ltr' : 'rtl'
    setDir(document.documentElement.dir)
  }
  return (
    <Button kind="quiet" aria-pressed={isTurned} onClick={turn}>
      Right to left
    </Button>
  )
}

function Folders() {
  const folders = [...new Set(shown.map(({ folder }) => folder))]
  return (
    <>
      <h1>Gallery</h1>
      {folders.map((folder) => (
        <section key={folder} aria-label={folder} className={styles['folder']}>
          <h2>{folder}</h2>
          <ul className={styles['components']}>
            {shown
              .filter((one) => one.folder === folder)
              .map(({ component, states }) => (
                <li key={component}>
                  <a href={linkTo({ page: 'gallery', component })}>{component}</a> {states.length}
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  )
}

function Component({ component, folder, states }: Shown) {
  return (
    <>
      <h1>{component}</h1>
      <p className={styles['soft']}>{folder}</p>
      {states.map((example) => (
        <State key={example.name} component={component} {...example} />
      ))}
    </>
  )
}

function State({ component, name, isPage, width, render }: Example & { component: string }) {
  if (isPage) {
    return (
      <p className={styles['pageState']}>
        <a href={linkTo({ page: 'gallery', component, state: addressOf(name) })} data-page-state>
          {name}
        </a>
      </p>
    )
  }
  return (
    <section aria-label={name} className={styles['state']} data-state>
      <h2 className={styles['name']}>{name}</h2>
      <div className={styles['stand']} style={width === undefined ? undefined : { maxInlineSize: width }}>
        <Ready>{render()}</Ready>
      </div>
    </section>
  )
}
