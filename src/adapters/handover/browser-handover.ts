import { ok, trouble } from '../../domain/shared/result.ts'
import type { Handover } from '../../ports/handover.port.ts'

const textOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

/** Copies through a hidden field: the way that works on plain-http hosts and in old browsers. */
function copyByField(text: string): boolean {
  const field = document.createElement('textarea')
  field.value = text
  field.setAttribute('readonly', '')
  field.className = 'off-screen'
  const focused = document.activeElement
  // A modal dialog makes everything outside it inert, so the field must stand in it.
  const place = document.querySelector('dialog[open]') ?? document.body
  place.append(field)
  field.select()
  const copied = document.execCommand('copy')
  field.remove()
  if (focused instanceof HTMLElement) focused.focus()
  return copied
}

const shareFile: NonNullable<Handover['shareFile']> = async (name, type, content) => {
  try {
    await navigator.share({ files: [new File([content], name, { type })] })
    return ok('shared')
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return ok('closed')
    return trouble({ code: 'file-refused', detail: textOf(error) })
  }
}

/** Clipboard, file and printer by the browser's own means. */
export const browserHandover: Handover = {
  copyText: async (text) => {
    try {
      await navigator.clipboard.writeText(text)
      return ok(null)
    } catch {
      return copyByField(text) ? ok(null) : trouble({ code: 'clipboard-refused' })
    }
  },

  saveFile: (name, type, content) => {
    try {
      const address = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }))
      const link = document.createElement('a')
      link.href = address
      link.download = name
      link.click()
      // The browser reads the file after the click; taking it away at once would leave an empty one.
      setTimeout(() => URL.revokeObjectURL(address), 60_000)
      return ok(null)
    } catch (error) {
      return trouble({ code: 'file-refused', detail: textOf(error) })
    }
  },

  print: () => window.print(),

  // Asked when it is wanted: most desktops have none, and neither has the machine that renders the start page ahead of time.
  get share() {
    return 'share' in navigator
      ? (text: string) => navigator.share({ text }).catch(() => undefined)
      : undefined
  },

  get shareFile() {
    const file = { files: [new File([''], 'summary.html', { type: 'text/html' })] }
    return 'canShare' in navigator && navigator.canShare(file) ? shareFile : undefined
  },
}
