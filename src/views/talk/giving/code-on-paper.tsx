import { dayIn } from '../../../i18n/interface-words.ts'
import { inLanguage } from '../../../renderings/in-language.ts'
import type { Papers } from '../../../renderings/papers.ts'
import { Button } from '../../ui/button.tsx'
import { useTalk } from '../talk.ts'
import { formWordsIn, useFormWords } from './form-words.ts'
import styles from './giving.module.css'
import { PrintedAlone, usePrintAlone } from './print-alone.tsx'
import { QrPicture } from './qr-picture.tsx'
import type { MadeCode } from './use-code.ts'

interface CodeOnPaperProps {
  papers: Papers
  made: MadeCode
}

/** Prints the code by itself, with what it is and who can read it. The words that open it are on no paper with it. */
export function CodeOnPaper({ papers, made }: CodeOnPaperProps) {
  const say = useFormWords()
  const { out } = useTalk()
  const { isPrinting, layOut } = usePrintAlone()
  const { holds, modules, isOnlyHere } = made
  if (!modules || (holds === 'link' && isOnlyHere)) return null
  async function print() {
    const byHand = await out.byHand()
    layOut()
    byHand.print()
  }
  return (
    <>
      <Button onClick={() => void print()}>{say('code.print')}</Button>
      {isPrinting ? (
        <PrintedAlone>
          <OnPaper papers={papers} made={{ ...made, modules }} />
        </PrintedAlone>
      ) : null}
    </>
  )
}

interface OnPaperProps {
  papers: Papers
  made: Pick<MadeCode, 'holds' | 'words'> & { modules: NonNullable<MadeCode['modules']> }
}

/** In the person's language. It names neither the person nor what the talk was about. */
export function OnPaper({ papers, made: { holds, modules, words } }: OnPaperProps) {
  const { day, reference, untranslated } = papers.summary
  const { language } = papers.words
  const says = papers.words.says('summary')
  const say = formWordsIn(papers.words)
  const label = say(holds === 'text' ? 'code.labelText' : 'code.labelLink')
  return (
    <article className={styles['on-paper']} {...inLanguage(language)}>
      <h1>{says('document.kind')}</h1>
      <p>
        {dayIn(language, day)}
        {reference === undefined ? null : ` · ${says('document.reference', { reference })}`}
      </p>
      <QrPicture modules={modules} label={label} />
      <p>{label}</p>
      {untranslated ? <p>{untranslated.says}</p> : null}
      {holds === 'text' ? <p>{say('code.openText')}</p> : null}
      {holds === 'link' && !words ? <p>{say('code.openLink')}</p> : null}
      {words ? <p>{say('code.wordsApart')}</p> : null}
    </article>
  )
}
