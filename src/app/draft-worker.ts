import { editDraft, judgedText, pinnedText, readDraft } from '../adapters/aid-folder/read-draft.ts'
import { localDay } from '../adapters/clock/system-clock.ts'
import type { DraftAnswer, DraftRequest } from '../adapters/draft-reader/worker-reader.ts'
import { sections } from '../domain/aid/sections.ts'
import writing from '../i18n/en/sections.json'

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

const nameOf = (section: string): string => writing[sections.find((known) => known === section) ?? 'options']

async function answerTo(request: DraftRequest): Promise<DraftAnswer> {
  const { turn, texts } = request
  try {
    if (request.asks === 'edit') return { turn, edited: editDraft(texts, request.edits, nameOf) }
    const [whole, judged] = await Promise.all([pinnedText, judgedText].map((of) => sha256(of(texts))))
    return { turn, reading: readDraft(texts, localDay(), whole ?? '', judged) }
  } catch (error) {
    return { turn, failed: error instanceof Error ? error.message : String(error) }
  }
}

self.addEventListener('message', ({ data }: MessageEvent<DraftRequest>) => {
  void answerTo(data).then((answer) => self.postMessage(answer))
})
