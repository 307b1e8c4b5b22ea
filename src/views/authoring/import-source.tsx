import type { SourceChosen } from '../../domain/draft/imports/import-edits.ts'
import { sourceLacks, sourceTyped } from '../../domain/draft/imports/imported-source.ts'
import type { ProposedSource } from '../../domain/draft/imports/proposed-row.ts'
import { Field, TextField } from '../ui/field.tsx'
import { useWords } from '../ui/words.ts'
import control from './control.module.css'
import styles from './figures.module.css'
import { useFigures } from './figures-in-hand.ts'

interface ImportSourceProps {
  source: ProposedSource
  chosen: SourceChosen
  onChosen: (chosen: SourceChosen) => void
}

/** Where figures of the file are from: a source that is here, or a new one with its licence in the file's words. */
export function ImportSource({ source, chosen, onChosen }: ImportSourceProps) {
  const t = useWords('draft-figures')
  const { facts } = useFigures()
  const lacks = 'typed' in chosen ? sourceLacks(chosen.typed) : []
  return (
    <fieldset className={styles['form']}>
      <legend className={styles['legend']}>
        {t('import.source.legend', { title: source.title || t('import.source.unnamed') })}
      </legend>
      {source.licence === '' ? null : (
        <p>
          {t('import.source.licence')}: <q>{source.licence}</q>
        </p>
      )}
      {source.attribution === '' ? null : (
        <p>
          {t('import.source.attribution')}: <q>{source.attribution}</q>
        </p>
      )}
      <Field label={t('import.source.which')}>
        {(tied) => (
          <select
            {...tied}
            className={control['line']}
            value={'id' in chosen ? chosen.id : ''}
            onChange={({ target: { value } }) =>
              onChosen(value === '' ? { typed: sourceTyped(source) } : { id: value })
            }
          >
            <option value="">{t('import.source.new')}</option>
            {facts.sources.map(({ id, title }) => (
              <option key={id} value={id}>
                {t('results.sourceNamed', { id, title })}
              </option>
            ))}
          </select>
        )}
      </Field>
      {'typed' in chosen
        ? (['title', 'authors', 'year', 'address'] as const).map((name) => (
            <TextField
              key={name}
              label={t(`import.source.${name}`)}
              value={chosen.typed[name]}
              onChange={(event) => onChosen({ typed: { ...chosen.typed, [name]: event.target.value } })}
            />
          ))
        : null}
      {lacks.length > 0 ? (
        <p className={styles['fault']}>
          {t('import.source.lacks', { fields: lacks.map((name) => t(`import.source.${name}`)).join(', ') })}
        </p>
      ) : null}
    </fieldset>
  )
}
