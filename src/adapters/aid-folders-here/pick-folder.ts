type Picker = (options: { mode: 'read' | 'readwrite'; id: string }) => Promise<FileSystemDirectoryHandle>

/** Not yet in every browser, so not among the names that TypeScript knows. */
const picker = (): Picker | undefined =>
  (globalThis as typeof globalThis & { showDirectoryPicker?: Picker }).showDirectoryPicker

/** Whether this browser lets a person pick a folder that files may be written into. */
export const canPickFolder = (): boolean => picker() !== undefined

/** Only straight after a press. `'left'` where the person closed the list of folders again. */
export async function pickFolder(
  mode: 'read' | 'readwrite',
): Promise<FileSystemDirectoryHandle | 'left' | 'refused'> {
  try {
    return (await picker()?.call(globalThis, { mode, id: 'decision-aids' })) ?? 'refused'
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? 'left' : 'refused'
  }
}
