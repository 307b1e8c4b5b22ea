import { use } from 'react'
import { useWords } from '../../ui/words.ts'
import { BasisField } from './basis-field.tsx'
import styles from './cards.module.css'
import { EntryContext } from './entry.ts'
import { ChoiceFact, LengthFact, SetFact, WordsField } from './fact-fields.tsx'
import { useNamed } from './named-entries.ts'

const urgencies = ['emergency', 'same-day', 'soon'] as const
const whos = ['person', 'practice', 'together'] as const
const categories = [
  'routine',
  'tests-and-visits',
  'recovery',
  'work-and-driving',
  'daily-life',
  'cost',
] as const

const useOwn = () => {
  const entry = use(EntryContext)
  if (!entry) throw new Error('a field of an entry stands within an entry')
  return entry
}

/** One sentence with what it rests on: whom it is for, what is urgent, what is checked first. */
export function StatementEntry() {
  const t = useWords('cards')
  const { kind, id } = useOwn()
  return (
    <>
      <WordsField slot={`${kind}.${id}`} label={t('field.says')} />
      {kind === 'urgent' ? <UrgencyFact choices={urgencies.slice(0, 2)} /> : null}
      <BasisField />
    </>
  )
}

function UrgencyFact({ choices }: { choices: readonly (typeof urgencies)[number][] }) {
  const t = useWords('cards')
  return (
    <ChoiceFact
      steps={['urgency']}
      label={t('field.urgency')}
      choices={choices.map((value) => ({ value, label: t(`urgency.${value}`) }))}
    />
  )
}

/** What is done next, by whom and when. */
export function StepEntry() {
  const t = useWords('cards')
  const { id } = useOwn()
  return (
    <>
      <WordsField slot={`next.${id}`} label={t('field.step')} />
      <div className={styles['pair']}>
        <ChoiceFact
          steps={['who']}
          label={t('field.who')}
          choices={whos.map((value) => ({ value, label: t(`who.${value}`) }))}
        />
        <LengthFact steps={['after']} label={t('field.after')} />
      </div>
      <SetFact steps={['options']} label={t('field.options')} entries={useNamed('options')} />
      <BasisField />
    </>
  )
}

/** What means that help is needed, and how soon. */
export function SafetyEntry() {
  const t = useWords('cards')
  const { id } = useOwn()
  return (
    <>
      <WordsField slot={`safety-net.${id}`} label={t('field.says')} />
      <div className={styles['pair']}>
        <UrgencyFact choices={urgencies} />
      </div>
      <SetFact
        steps={['options']}
        label={t('field.options')}
        entries={useNamed('options')}
        none={t('field.whatever')}
      />
      <BasisField />
    </>
  )
}

/** When somebody looks again. */
export function ReviewEntry() {
  const t = useWords('cards')
  return (
    <>
      <SetFact steps={['options']} label={t('field.options')} entries={useNamed('options')} />
      <div className={styles['pair']}>
        <LengthFact steps={['after']} label={t('field.after')} />
      </div>
      <BasisField />
    </>
  )
}

/** A heading with what is said under it: a question with its answer, a guideline. */
export function AnswerEntry() {
  const t = useWords(['cards', 'draft'])
  const { kind, id } = useOwn()
  const isQuestion = kind === 'questions'
  return (
    <>
      <WordsField
        slot={`${kind}.${id}.name`}
        label={isQuestion ? t('field.question') : t('draft:slot.name')}
      />
      <WordsField slot={`${kind}.${id}.about`} label={t('draft:slot.about')} kind="prose" />
      <BasisField sourcesOnly={!isQuestion} mayBeAbsent={isQuestion} />
    </>
  )
}

/** What a choice asks of daily life, choice by choice. */
export function BurdenEntry() {
  const t = useWords(['cards', 'draft'])
  const { id } = useOwn()
  const options = useNamed('options')
  return (
    <>
      <div className={styles['pair']}>
        <WordsField slot={`burdens.${id}.name`} label={t('draft:slot.name')} />
        <ChoiceFact
          steps={['category']}
          label={t('field.category')}
          choices={categories.map((value) => ({ value, label: t(`category.${value}`) }))}
        />
      </div>
      {options.map((option) => (
        <WordsField
          key={option.id}
          slot={`burdens.${id}.${option.id}`}
          label={t('field.asksWith', { option: option.label })}
        />
      ))}
      <BasisField />
    </>
  )
}
