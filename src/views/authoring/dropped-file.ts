import { type RefObject, useEffect, useRef, useState } from 'react'

/** One file, or whatever else was dropped: a folder, or several things at once. */
export type Dropped = { file: File } | { entries: readonly FileSystemEntry[] }

/** The browser tells of what was dropped only while it is being dropped. */
function droppedIn({ files, items }: DataTransfer): Dropped | undefined {
  const entries = [...(items ?? [])].flatMap((item) => item.webkitGetAsEntry?.() ?? [])
  const [file] = files
  const isOneFile = file && files.length === 1 && !entries[0]?.isDirectory
  if (isOneFile) return { file }
  return entries.length > 0 ? { entries } : file && { file }
}

/** Takes what is dropped anywhere on the page. Answers whether something is held over it. */
export function useDropped(
  page: RefObject<HTMLElement | null>,
  onDropped: (dropped: Dropped) => void,
): boolean {
  const [isOver, setOver] = useState(false)
  const now = useRef(onDropped)
  useEffect(() => {
    now.current = onDropped
  })
  useEffect(() => {
    const whole = page.current?.ownerDocument
    if (!whole) return
    const hold = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return
      // Without this the browser leaves the app and shows the file.
      event.preventDefault()
      setOver(true)
    }
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent) => {
      const dropped = event.dataTransfer ? droppedIn(event.dataTransfer) : undefined
      setOver(false)
      if (!dropped) return
      event.preventDefault()
      now.current(dropped)
    }
    whole.addEventListener('dragover', hold)
    whole.addEventListener('dragleave', leave)
    whole.addEventListener('drop', drop)
    return () => {
      whole.removeEventListener('dragover', hold)
      whole.removeEventListener('dragleave', leave)
      whole.removeEventListener('drop', drop)
    }
  }, [page])
  return isOver
}
