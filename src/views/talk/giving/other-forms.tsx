import { inLargePrint } from '../../../domain/take-home/copy-for.ts'
import { EasyRead } from '../../../renderings/easy-read.tsx'
import type { Papers } from '../../../renderings/papers.ts'
import { SummaryDocument } from '../../../renderings/summary-document.tsx'
import '../../../renderings/easy-read.css'
import { BothLanguages } from './both-languages.tsx'
import { CalendarToGive } from './calendar-to-give.tsx'
import { CopyForSomebody } from './copy-for-somebody.tsx'
import { FormToGive } from './form-to-give.tsx'
import { formWordsIn, useFormWords } from './form-words.ts'
import styles from './other-forms.module.css'
import { usePracticePapers } from './practice-papers.ts'
import { ProtectedFile } from './protected-file.tsx'
import { ShareSummary } from './share-summary.tsx'

/** The summary in other forms: protected by words, in large print, easy read, a copy for somebody else, and its day for a calendar. */
export function OtherForms({ papers }: { papers: Papers }) {
  const say = useFormWords()
  const { summary, says, words } = papers
  const practice = usePracticePapers()
  const large = inLargePrint(summary)
  return (
    <section className={styles['forms']} aria-label={say('forms.heading')}>
      <ShareSummary papers={papers} practice={practice} />
      <ProtectedFile papers={papers} practice={practice} />
      {practice ? <BothLanguages papers={papers} practice={practice} /> : null}
      <FormToGive
        form="copy"
        name={say('forms.large.name')}
        means={say('forms.large.means')}
        saveLabel={say('forms.large.save')}
        preview={<SummaryDocument summary={large} t={says} isInside />}
        handOver={({ fileFor, saveFile }) => {
          const { name, type, content } = fileFor({ summary: large, says, words })
          return saveFile(name, type, content)
        }}
      />
      <FormToGive
        form="copy"
        name={say('forms.easy.name')}
        means={say('forms.easy.means')}
        saveLabel={say('forms.easy.save')}
        preview={<EasyRead summary={summary} t={says} say={formWordsIn(words, summary.language)} isInside />}
        handOver={({ easyFileFor, saveFile }) => {
          const { name, type, content } = easyFileFor(papers)
          return saveFile(name, type, content)
        }}
      />
      <CopyForSomebody papers={papers} />
      <CalendarToGive papers={papers} />
    </section>
  )
}
