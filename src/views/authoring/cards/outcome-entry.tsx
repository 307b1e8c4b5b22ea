import { use } from 'react'
import { numbersOfForm } from '../../../domain/aid/numbers-of-form.ts'
import { pluralForms } from '../../../domain/aid/slots.ts'
import { outcomeRoles } from '../../../domain/draft/entry-adding.ts'
import { listAt } from '../../../domain/draft/entry-kinds.ts'
import { factAt, textAt } from '../../../domain/draft/fact-at.ts'
import { isWithin } from '../../../domain/draft/finding-places.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { useWords } from '../../ui/words.ts'
import { useCountLabel, useNumbersSaid } from '../slot-label.ts'
import { useWorkbench } from '../workbench.ts'
import { BasisField } from './basis-field.tsx'
import styles from './cards.module.css'
import { EntryContext, findingsOf, useFact } from './entry.ts'
import { ChoiceFact, WordsField, YesFact } from './fact-fields.tsx'
import { useNamed } from './named-entries.ts'

const ways = ['fewer', 'more', 'neither'] as const

/** Something that may happen, without its figures. */
export function OutcomeEntry() {
  const t = useWords(['cards', 'draft'])
  const entry = use(EntryContext)
  const id = entry?.id ?? ''
  const others = useNamed('outcomes').filter((other) => other.id !== id)
  return (
    <>
      <WordsField slot={`outcomes.${id}.name`} label={t('draft:slot.name')} />
      <WordsField slot={`outcomes.${id}.about`} label={t('draft:slot.about')} kind="prose" />
      <div className={styles['pair']}>
        <ChoiceFact
          steps={['role']}
          label={t('field.role')}
          choices={outcomeRoles.map((value) => ({ value, label: t(`role.${value}`) }))}
        />
        <ChoiceFact
          steps={['better']}
          label={t('field.better')}
          choices={ways.map((value) => ({ value, label: t(`better.${value}`) }))}
        />
      </div>
      <div className={styles['pair']}>
        <YesFact steps={['mustMention']} label={t('field.mustMention')} hint={t('field.mustMentionHint')} />
        <YesFact steps={['rare']} label={t('field.rare')} flag />
      </div>
      <ChoiceFact
        steps={['partOf']}
        label={t('field.partOf')}
        choices={others.map((other) => ({ value: other.id, label: other.label }))}
        none={t('field.partOfNone')}
      />
      <CountedWords outcome={id} />
      <Living outcome={id} />
      <Threshold outcome={id} />
      <FiguresElsewhere outcome={id} />
    </>
  )
}

/** How a counted person is said, one and many; asked only where a result counts people. */
function CountedWords({ outcome }: { outcome: string }) {
  const t = useWords('cards')
  const { reading } = useWorkbench()
  const countLabel = useCountLabel()
  const numbersSaid = useNumbersSaid()
  const { path, value } = useFact(['results'])
  const counts = [...listAt(value, path).keys()].some(
    (place) => textAt(value, [...path, place, 'form']) === 'counts',
  )
  if (!counts || !reading) return null
  const language = reading.sourceLanguage
  const hintOf = (slot: string, form: string) => {
    const numbers = numbersSaid(language, slot)
    return numbersOfForm(language, form).numbers.length > 1 ? t('field.countHint', { numbers }) : numbers
  }
  return (
    <>
      {pluralForms(language).map((form) => (
        <div key={form} className={styles['pair']}>
          {(['have', 'not'] as const).map((kind) => (
            <WordsField
              key={kind}
              slot={`outcomes.${outcome}.${kind}-${form}`}
              label={countLabel(`${kind}-${form}`) ?? form}
              hint={hintOf(`${kind}-${form}`, form)}
            />
          ))}
        </div>
      ))}
    </>
  )
}

function Living({ outcome }: { outcome: string }) {
  const t = useWords(['cards', 'draft'])
  const { reading, change } = useWorkbench()
  const { path, found, write } = useFact(['living'])
  const slot = `outcomes.${outcome}.living`
  const language = reading?.sourceLanguage ?? 'en'
  const say = (checked: boolean) => {
    if (checked) void write((own) => [{ in: 'facts', do: 'set', path: own, value: { generalAdvice: true } }])
    else
      void change((now) => {
        const place = listAt(now.value, ['outcomes']).findIndex(
          (_, at) => textAt(now.value, ['outcomes', at, 'id']) === outcome,
        )
        if (factAt(now.value, ['outcomes', place, 'living']) === undefined) return []
        return [
          { in: 'facts', do: 'remove', path: ['outcomes', place, 'living'] },
          { in: 'words', do: 'write', language, slot, text: undefined },
        ]
      })
  }
  const isSaid = found !== undefined
  return (
    <div className={styles['part']} data-place={['f', ...path].join('.')}>
      <Checkbox look="plain" label={t('field.living')} checked={isSaid} onChange={say} />
      {isSaid ? (
        <>
          <WordsField slot={slot} label={t('draft:slot.living')} />
          <BasisField steps={['living']} />
        </>
      ) : null}
    </div>
  )
}

/** A benefit of which the person is asked how many would have to be helped. */
function Threshold({ outcome }: { outcome: string }) {
  const t = useWords('cards')
  const { reading, change } = useWorkbench()
  const { path, value } = useFact(['role'])
  const isAsked = textAt(reading?.value, ['threshold']) === outcome
  if (!isAsked && textAt(value, path) !== 'benefit') return null
  return (
    <div data-place={isAsked ? 'f.threshold' : undefined}>
      <Checkbox
        look="plain"
        label={t('field.threshold')}
        checked={isAsked}
        onChange={(checked) =>
          void change(() =>
            checked
              ? [{ in: 'facts', do: 'set', path: ['threshold'], value: outcome }]
              : [{ in: 'facts', do: 'remove', path: ['threshold'] }],
          )
        }
      />
    </div>
  )
}

function FiguresElsewhere({ outcome }: { outcome: string }) {
  const t = useWords('cards')
  const { reading, linkTo } = useWorkbench()
  const { path } = useFact(['results'])
  const key = ['f', ...path].join('.')
  const ofResult = new RegExp(`^w\\.outcomes\\.${outcome}\\.[^.]+\\.`)
  const count = reading
    ? [...findingsOf(reading)].reduce(
        (sum, [place, found]) => (isWithin(place, key) || ofResult.test(place) ? sum + found.length : sum),
        0,
      )
    : 0
  return (
    <p className={styles['soft']}>
      {count > 0 ? t('figures.toMend', { count }) : t('figures.elsewhere')}{' '}
      <a href={linkTo('figures', outcome)}>{t('figures.open')}</a>
    </p>
  )
}
