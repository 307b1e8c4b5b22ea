import { use } from 'react'
import { listAt } from '../../../domain/draft/entry-kinds.ts'
import { textAt } from '../../../domain/draft/fact-at.ts'
import { useWords } from '../../ui/words.ts'
import { BasisField } from './basis-field.tsx'
import styles from './cards.module.css'
import { EntryContext, useFact } from './entry.ts'
import { ChoiceFact, WordsField } from './fact-fields.tsx'

const kinds = ['as-now', 'waiting', 'nothing', 'active'] as const

/** One choice. */
export function OptionEntry() {
  const t = useWords(['cards', 'draft'])
  const id = use(EntryContext)?.id ?? ''
  const { path, value } = useFact(['notOffered'])
  const reasons = listAt(value, path).map((_, place) => textAt(value, [...path, place, 'id']))
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
      {reasons.map((reason) => (
        <WordsField key={reason} slot={`options.${id}.${reason}`} label={t('field.reason', { id: reason })} />
      ))}
      <BasisField mayBeAbsent />
    </>
  )
}
