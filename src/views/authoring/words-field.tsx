import { useWords } from '../ui/words.ts'
import { findingsOf } from './cards/entry.ts'
import { useFindingSaid } from './cards/finding-said.ts'
import { DraftField } from './draft-field.tsx'
import { useWorkbench } from './workbench.ts'

interface WordsFieldProps {
  slot: string
  label: string
  kind?: 'line' | 'sentence' | 'prose'
  mayBeLeft?: boolean
}

/** Words that stand with a figure, in the language in which the aid is written. */
export function WordsField({ slot, label, kind = 'line', mayBeLeft = false }: WordsFieldProps) {
  const t = useWords('draft')
  const saidOf = useFindingSaid()
  const { reading, edit } = useWorkbench()
  if (!reading) return null
  const language = reading.sourceLanguage
  return (
    <DraftField
      label={label}
      hint={mayBeLeft ? t('mayBeLeft') : undefined}
      stored={reading.words[language]?.[slot]?.prose ?? ''}
      faults={(findingsOf(reading).get(`w.${slot}`) ?? []).map(saidOf)}
      kind={kind}
      place={`w.${slot}`}
      language={language}
      onWrite={(text) => edit({ in: 'words', do: 'write', language, slot, text: text.trim() || undefined })}
    />
  )
}
