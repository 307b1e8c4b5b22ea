import { type ReactNode, useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { directionOf } from '../../../i18n/languages.ts'
import { SeenIn } from '../../charts/narrow.ts'
import { followStage } from './follow-stage.ts'
import styles from './mirror.module.css'

interface MirrorFrameProps {
  label: string
  language: string
  /** It has half a wide window: what is shown there has the same form as beside it. */
  isBeside: boolean
  children: ReactNode
}

/**
 * A document of its own in the page, as high as what it holds: its language, its direction and its ids are its own, no
 * key and no press leads into it, and nothing in it takes the focus from the page or scrolls it.
 */
export function MirrorFrame({ label, language, isBeside, children }: MirrorFrameProps) {
  const whole = useRef<HTMLDivElement>(null)
  const frame = useRef<HTMLIFrameElement>(null)
  const [page, setPage] = useState<Document>()
  const [height, setHeight] = useState(0)
  useEffect(() => {
    const { current } = frame
    const look = () => setPage(current?.contentDocument ?? undefined)
    look()
    // Some browsers put another empty document in place of the first one.
    current?.addEventListener('load', look)
    return () => current?.removeEventListener('load', look)
  }, [])
  useEffect(() => (page ? dressed(page) : undefined), [page])
  useEffect(() => (page ? calmed(page) : undefined), [page])
  useEffect(() => (page ? unreached(page) : undefined), [page])
  useEffect(() => (page ? measured(page, setHeight) : undefined), [page])
  useEffect(() => named(page, language, label), [page, language, label])
  useEffect(() => whole.current?.addEventListener('mousedown', stay), [])
  useEffect(() => {
    const stage = document.getElementById('main')
    if (!page || !isBeside || !stage || !frame.current) return
    return followStage({ stage, page, frame: frame.current })
  }, [page, isBeside])
  const seenIn = page?.defaultView
  return (
    <>
      <div ref={whole} style={{ minBlockSize: `${height}px` }}>
        <iframe
          ref={frame}
          title={label}
          tabIndex={-1}
          className={styles['frame']}
          style={{ blockSize: `${height}px` }}
        />
      </div>
      {page && seenIn
        ? createPortal(<SeenIn value={isBeside ? window : seenIn}>{children}</SeenIn>, page.body)
        : null}
    </>
  )
}

function named(page: Document | undefined, language: string, label: string): void {
  page?.documentElement.setAttribute('lang', language)
  page?.documentElement.setAttribute('dir', directionOf(language))
  if (page) page.title = label
}

/** Gives a document the styles of the app, those that come later too. */
function dressed(page: Document): () => void {
  page.documentElement.className = styles['document'] ?? ''
  page.body.className = `${document.body.className} ${styles['within']}`
  const sheets = 'link[rel="stylesheet"], style'
  const bring = (node: Node) => {
    if (!(node instanceof HTMLElement) || !node.matches(sheets)) return
    const copy = page.importNode(node, true)
    if (copy instanceof HTMLLinkElement && node instanceof HTMLLinkElement) copy.href = node.href
    page.head.append(copy)
  }
  page.head.querySelectorAll(sheets).forEach((sheet) => sheet.remove())
  for (const node of document.querySelectorAll(sheets)) bring(node)
  const later = new MutationObserver((changes) => {
    for (const { addedNodes } of changes) for (const node of addedNodes) bring(node)
  })
  later.observe(document.head, { childList: true })
  return () => later.disconnect()
}

const nothing = () => undefined

/** What is pressed in it may fold and unfold; it opens no dialog, leads nowhere, scrolls nothing and takes no focus. */
function calmed(page: Document): () => void {
  const realm = page.defaultView
  if (realm) {
    Object.assign(realm.HTMLElement.prototype, { focus: nothing })
    Object.assign(realm.Element.prototype, { scrollIntoView: nothing })
    Object.assign(realm.HTMLDialogElement?.prototype ?? {}, { showModal: nothing })
  }
  const isIn = (event: Event, places: string) => (event.target as Element | null)?.closest?.(places)
  const keepFocus = (event: Event) => {
    if (!isIn(event, 'select')) event.preventDefault()
  }
  const stay = (event: Event) => {
    if (isIn(event, 'a')) event.preventDefault()
  }
  page.addEventListener('mousedown', keepFocus)
  page.addEventListener('click', stay)
  return () => {
    page.removeEventListener('mousedown', keepFocus)
    page.removeEventListener('click', stay)
  }
}

/** It is only read: a press on it leaves the focus where it is. */
const stay = (event: Event) => event.preventDefault()

const reached = 'a[href], button, input, select, textarea, summary, [tabindex]'

/** No key stops at anything in it, now or later. */
function unreached(page: Document): () => void {
  const pass = () => {
    for (const one of page.body.querySelectorAll<HTMLElement>(reached))
      if (one.tabIndex !== -1 || !one.hasAttribute('tabindex')) one.tabIndex = -1
  }
  pass()
  const changes = new MutationObserver(pass)
  changes.observe(page.body, { subtree: true, childList: true, attributeFilter: ['tabindex'] })
  return () => changes.disconnect()
}

function measured(page: Document, tell: (height: number) => void): () => void {
  if (typeof ResizeObserver !== 'function') return nothing
  const observer = new ResizeObserver(() => tell(Math.ceil(page.body.getBoundingClientRect().height)))
  observer.observe(page.body)
  return () => observer.disconnect()
}
