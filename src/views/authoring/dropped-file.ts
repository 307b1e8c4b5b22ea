import { type RefObject, useEffect, useRef, useState } from 'react'

/** Takes a file that is dropped anywhere on the page. Answers whether one is held over it. */
export function useDroppedFile(page: RefObject<HTMLElement | null>, onFile: (file: File) => void): boolean {
  const [isOver, setOver] = useState(false)
  const now = useRef(onFile)
  useEffect(() => {
    now.current = onFile
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
      const [file] = event.dataTransfer?.files ?? []
      setOver(false)
      if (!file) return
      event.preventDefault()
      now.current(file)
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
