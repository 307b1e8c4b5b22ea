import { use } from 'react'
import { useWords } from '../../ui/words.ts'
import { AddsFields } from './adds-fields.tsx'
import { BasisField } from './basis-field.tsx'
import styles from './cards.module.css'
import { EntryContext } from './entry.ts'
import { ChoiceFact, WordsField } from './fact-fields.tsx'
import { NotOffered } from './not-offered.tsx'

const kinds = ['as-now', 'waiting', 'nothing', 'active'] as const

/** One choice. */
export function OptionEntry() {
  const t = useWords(['cards', 'draft'])
  const id = use(EntryContext)?.id ?? ''
  return (
    <>
      <div className={styles['pair']}>
        <WordsField slot={`options.${id}.name`} label={t('draft:slot.name')} />
        <ChoiceFact
          steps={['kind']}
          label={t('field.kind')}
          choices={kinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
        />
      </div>
      <WordsField slot={`options.${id}.short`} label={t('draft:slot.short')} />
      <WordsField slot={`options.${id}.about`} label={t('draft:slot.about')} kind="prose" />
      <BasisField mayBeAbsent />
      <AddsFields />
      <NotOffered option={id} />
    </>
  )
}
