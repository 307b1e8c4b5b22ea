import { type ReactNode, useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { SeenIn } from '../charts/narrow.ts'
import styles from './screen-frame.module.css'

/** A phone's usual width, in CSS pixels. */
export const phoneWidth = 390

interface ScreenFrameProps {
  /** What it is, for those who hear it. */
  label: string
  /** In CSS pixels: how wide the window is in which it would be seen. */
  width: number
  children: ReactNode
}

/** What it holds, as a window of that width would show it: the rules for narrow pages hold within. */
export function ScreenFrame({ label, width, children }: ScreenFrameProps) {
  const frame = useRef<HTMLIFrameElement>(null)
  const [page, setPage] = useState<Document>()
  const seenIn = page?.defaultView
  useEffect(() => {
    if (!page) return
    return dressed(page)
  }, [page])
  useEffect(() => {
    const { current } = frame
    const look = () => setPage(current?.contentDocument ?? undefined)
    look()
    // Some browsers put another empty document in place of the first one.
    current?.addEventListener('load', look)
    return () => current?.removeEventListener('load', look)
  }, [])
  return (
    <>
      <iframe ref={frame} title={label} className={styles['frame']} style={{ inlineSize: `${width}px` }} />
      {page && seenIn ? createPortal(<SeenIn value={seenIn}>{children}</SeenIn>, page.body) : null}
    </>
  )
}

/** Gives a document the language and the styles of the app, those that come later too, and leads its links to the app. */
function dressed(page: Document): () => void {
  const own = document.documentElement
  for (const { name, value } of own.attributes) page.documentElement.setAttribute(name, value)
  page.body.className = `${document.body.className} ${styles['within']}`
  const sheets = 'link[rel="stylesheet"], style'
  const bring = (node: Node) => {
    if (!(node instanceof HTMLElement) || !node.matches(sheets)) return
    const copy = page.importNode(node, true)
    if (copy instanceof HTMLLinkElement && node instanceof HTMLLinkElement) copy.href = node.href
    page.head.append(copy)
  }
  page.head.replaceChildren()
  for (const node of document.querySelectorAll(sheets)) bring(node)
  const later = new MutationObserver((changes) => {
    for (const { addedNodes } of changes) for (const node of addedNodes) bring(node)
  })
  later.observe(document.head, { childList: true })
  const lead = (event: MouseEvent) => {
    const link = (event.target as Element | null)?.closest('a[href^="#"]')
    if (!link) return
    event.preventDefault()
    window.location.hash = link.getAttribute('href') ?? ''
  }
  page.addEventListener('click', lead)
  return () => {
    later.disconnect()
    page.removeEventListener('click', lead)
  }
}
