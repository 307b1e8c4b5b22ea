import { ok } from '../../../domain/shared/result.ts'
import type { InPractice } from '../../../renderings/both-in-file.tsx'
import { BothSideBySide } from '../../../renderings/both-side-by-side.tsx'
import type { Papers } from '../../../renderings/papers.ts'
import '../../../renderings/both-side-by-side.css'
import { FormToGive } from './form-to-give.tsx'
import { useFormWords } from './form-words.ts'
import { PrintedAlone, usePrintAlone } from './print-alone.tsx'

/** The person's summary and the practice's side by side, to print or to save. */
export function BothLanguages({ papers, practice }: { papers: Papers; practice: InPractice }) {
  const say = useFormWords()
  const { isPrinting, layOut } = usePrintAlone()
  const { summary, says } = papers
  const person = { summary, t: says }
  return (
    <>
      <FormToGive
        form="copy"
        name={say('forms.both.name')}
        means={say('forms.both.means')}
        saveLabel={say('forms.both.save')}
        preview={<BothSideBySide person={person} practice={practice} isInside />}
        handOver={({ bothFileFor, saveFile }) => {
          const { name, type, content } = bothFileFor(papers, practice)
          return saveFile(name, type, content)
        }}
        printOut={({ print }) => {
          layOut()
          print()
          return ok(null)
        }}
      />
      {isPrinting ? (
        <PrintedAlone>
          <BothSideBySide person={person} practice={practice} />
        </PrintedAlone>
      ) : null}
    </>
  )
}
