import { useWords } from '../../ui/words.ts'
import { useNamed } from './named-entries.ts'

/** What a statement can be about, as one word of a select each: `outcome pain`, `burden cost`, `against surgery`. */
export function SubjectChoices() {
  const t = useWords(['cards', 'draft'])
  const outcomes = useNamed('outcomes')
  const burdens = useNamed('burdens')
  const options = useNamed('options')
  return (
    <>
      <option value="">{t('subject.choose')}</option>
      <optgroup label={t('draft:card.outcomes')}>
        {outcomes.map(({ id, label }) => (
          <option key={id} value={`outcome ${id}`}>
            {t('subject.outcome', { name: label })}
          </option>
        ))}
      </optgroup>
      <optgroup label={t('draft:card.burdens')}>
        {burdens.map(({ id, label }) => (
          <option key={id} value={`burden ${id}`}>
            {t('subject.burden', { name: label })}
          </option>
        ))}
      </optgroup>
      <optgroup label={t('draft:card.options')}>
        {(['for', 'against'] as const).flatMap((side) =>
          options.map(({ id, label }) => (
            <option key={`${side} ${id}`} value={`${side} ${id}`}>
              {t(`subject.${side}`, { name: label })}
            </option>
          )),
        )}
      </optgroup>
    </>
  )
}

/** A subject as the facts hold it; absent where nothing is chosen. */
export function subjectFrom(chosen: string): Record<string, string> | undefined {
  const [what = '', id = ''] = chosen.split(' ')
  if (id === '') return undefined
  return what === 'for' || what === 'against' ? { choice: id, fits: what } : { [what]: id }
}
