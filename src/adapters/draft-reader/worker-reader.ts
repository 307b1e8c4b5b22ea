import type { DraftTexts } from '../../domain/draft/draft.ts'
import type { DraftEdit } from '../../domain/draft/draft-edit.ts'
import type { DraftReading } from '../../domain/draft/draft-reading.ts'
import type { DraftReader, EditedTexts } from '../../ports/draft-reader.port.ts'

/** What the page asks of the worker; it answers with `turn` and what came of it. */
export type DraftRequest = { turn: number; texts: DraftTexts } & (
  | { asks: 'reading' }
  | { asks: 'edit'; edits: readonly DraftEdit[] }
)
export type DraftAnswer = { turn: number } & (
  | { reading: DraftReading }
  | { edited: EditedTexts }
  | { failed: string }
)

/** @param start starts the worker, when it is first needed */
export function workerReader(start: () => Worker): DraftReader {
  const waiting = new Map<number, { answer: (given: DraftAnswer) => void; fail: (why: Error) => void }>()
  let worker: Worker | undefined
  let turn = 0

  function running(): Worker {
    if (worker) return worker
    worker = start()
    worker.addEventListener('message', ({ data }: MessageEvent<DraftAnswer>) => {
      waiting.get(data.turn)?.answer(data)
      waiting.delete(data.turn)
    })
    worker.addEventListener('error', ({ message }) => {
      for (const { fail } of waiting.values()) fail(new Error(message))
      waiting.clear()
      worker?.terminate()
      worker = undefined
    })
    return worker
  }

  const ask = (
    request: { texts: DraftTexts } & ({ asks: 'reading' } | { asks: 'edit'; edits: readonly DraftEdit[] }),
  ): Promise<DraftAnswer> =>
    new Promise((answer, fail) => {
      turn += 1
      waiting.set(turn, { answer, fail })
      running().postMessage({ ...request, turn } satisfies DraftRequest)
    })

  return {
    async read(texts) {
      const answer = await ask({ asks: 'reading', texts })
      if ('reading' in answer) return answer.reading
      throw new Error('failed' in answer ? answer.failed : 'the worker answered something else')
    },
    async edit(texts, edits) {
      const answer = await ask({ asks: 'edit', texts, edits })
      if ('edited' in answer) return answer.edited
      throw new Error('failed' in answer ? answer.failed : 'the worker answered something else')
    },
  }
}
