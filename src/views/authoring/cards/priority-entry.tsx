import { use } from 'react'
import { listAt } from '../../../domain/draft/entry-kinds.ts'
import { textAt } from '../../../domain/draft/fact-at.ts'
import { placeKey } from '../../../domain/draft/finding-places.ts'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { useWords } from '../../ui/words.ts'
import control from '../control.module.css'
import styles from './cards.module.css'
import { EntryContext, useFact, useFaults, useOwnFaults } from './entry.ts'
import { SetFact, WordsField } from './fact-fields.tsx'
import { useNamed } from './named-entries.ts'
import { SubjectChoices, subjectFrom } from './subject-choices.tsx'

/** A statement of what may matter, and what it is about. */
export function PriorityEntry() {
  const t = useWords('cards')
  const id = use(EntryContext)?.id ?? ''
  const { path, value, write } = useFact(['about'])
  const outcomes = useNamed('outcomes')
  const subjects = listAt(value, path)
  return (
    <>
      <WordsField slot={`priorities.${id}`} label={t('field.says')} />
      {subjects.map((_, place) => (
        <Subject key={place} place={place} isOnly={subjects.length === 1} />
      ))}
      <p>
        <Button
          kind="quiet"
          onClick={() =>
            void write((own, now) => [
              {
                in: 'facts',
                do: 'insert',
                path: own,
                at: listAt(now, own).length,
                value: { outcome: outcomes[0]?.id ?? '' },
              },
            ])
          }
        >
          {t('field.addSubject')}
        </Button>
      </p>
    </>
  )
}

function Subject({ place, isOnly }: { place: number; isOnly: boolean }) {
  const t = useWords('cards')
  const { path, value, write } = useFact(['about', place])
  const key = placeKey({ in: 'facts', path })
  const options = useNamed('options')
  const faults = [...useOwnFaults(key), ...useFaults(`${key}.outcome`, `${key}.burden`, `${key}.choice`)]
  const is = (part: string) => textAt(value, [...path, part])
  const chosen = is('outcome')
    ? `outcome ${is('outcome')}`
    : is('burden')
      ? `burden ${is('burden')}`
      : is('choice')
        ? `${is('fits') || 'for'} ${is('choice')}`
        : ''
  return (
    <fieldset className={styles['subject']} data-place={key}>
      <legend className={styles['unseen']}>{t('field.subject', { place: place + 1 })}</legend>
      <Field label={t('field.about')} error={faults.join(' ') || undefined}>
        {(tied) => (
          <select
            {...tied}
            className={control['line']}
            value={chosen}
            onChange={(event) => {
              const subject = subjectFrom(event.target.value)
              if (subject) void write((own) => [{ in: 'facts', do: 'set', path: own, value: subject }])
            }}
          >
            <SubjectChoices />
          </select>
        )}
      </Field>
      {is('burden') ? (
        <div className={styles['pair']}>
          <SetFact steps={['about', place, 'easier']} label={t('field.easier')} entries={options} canBeNone />
          <SetFact steps={['about', place, 'harder']} label={t('field.harder')} entries={options} canBeNone />
        </div>
      ) : null}
      {isOnly ? null : (
        <p>
          <Button
            kind="quiet"
            onClick={() => void write((own) => [{ in: 'facts', do: 'remove', path: own }])}
          >
            {t('field.takeOutSubject')}
          </Button>
        </p>
      )}
    </fieldset>
  )
}
