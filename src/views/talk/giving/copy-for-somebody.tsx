import { useState } from 'react'
import { copyFor, type PartOfACopy, partsOfACopy } from '../../../domain/take-home/copy-for.ts'
import type { Papers } from '../../../renderings/papers.ts'
import { SummaryDocument } from '../../../renderings/summary-document.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { TextField } from '../../ui/field.tsx'
import { Notice } from '../../ui/notice.tsx'
import { useWords } from '../../ui/words.ts'
import { FormToGive } from './form-to-give.tsx'
import { useFormWords } from './form-words.ts'
import styles from './other-forms.module.css'

/** A copy for a carer or somebody else, of the parts that the person wants to share. */
export function CopyForSomebody({ papers: { summary, says, words } }: { papers: Papers }) {
  const say = useFormWords()
  const [whom, setWhom] = useState('')
  const [without, setWithout] = useState<ReadonlySet<PartOfACopy>>(new Set())
  const [agreed, setAgreed] = useState<'no' | 'yes' | 'asked'>('no')
  const copy = copyFor(summary, { for: whom.trim(), without })
  const share = (part: PartOfACopy, isShared: boolean) => {
    setWithout(new Set(partsOfACopy.filter((each) => (each === part ? !isShared : without.has(each)))))
    // It was said of other parts.
    setAgreed('no')
  }
  return (
    <FormToGive
      form="copy"
      name={say('forms.somebody.name')}
      means={say('forms.somebody.means')}
      saveLabel={say('forms.somebody.save')}
      preview={<SummaryDocument summary={copy} t={says} isInside />}
      handOver={({ fileFor, saveFile }) => {
        const { name, type, content } = fileFor({ summary: copy, says, words })
        return saveFile(name, type, content)
      }}
      mayGo={() => {
        if (agreed !== 'yes') setAgreed('asked')
        return agreed === 'yes'
      }}
    >
      <div className={styles['wide']}>
        <TextField
          label={say('forms.somebody.whom')}
          hint={say('forms.somebody.whomHint')}
          value={whom}
          maxLength={80}
          onChange={(event) => setWhom(event.target.value)}
        />
      </div>
      <PartsToShare without={without} onShare={share} />
      <Checkbox
        label={say('forms.somebody.agreed')}
        checked={agreed === 'yes'}
        onChange={(isSo) => setAgreed(isSo ? 'yes' : 'no')}
      />
      {agreed === 'asked' ? <Notice tone="wrong" urgent title={say('forms.somebody.agreeFirst')} /> : null}
    </FormToGive>
  )
}

interface PartsToShareProps {
  without: ReadonlySet<PartOfACopy>
  onShare: (part: PartOfACopy, isShared: boolean) => void
}

/** The parts by the headings that they have in the copy, in the language of the screen, and what to know before one is left out. */
function PartsToShare({ without, onShare }: PartsToShareProps) {
  const say = useFormWords()
  const t = useWords('summary')
  return (
    <>
      <fieldset className={styles['parts']}>
        <legend>{say('forms.somebody.parts')}</legend>
        {partsOfACopy.map((part) => (
          <Checkbox
            key={part}
            look="plain"
            label={t(`${part}.heading`)}
            checked={!without.has(part)}
            onChange={(isShared) => onShare(part, isShared)}
          />
        ))}
      </fieldset>
      <p>{say('forms.somebody.sources')}</p>
      {without.has('help') ? <Notice tone="wrong" urgent title={say('forms.somebody.noHelp')} /> : null}
      {without.has('decided') && !without.has('next') ? (
        <Notice title={say('forms.somebody.showsDecision')} />
      ) : null}
    </>
  )
}
