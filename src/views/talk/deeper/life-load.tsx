import { type LoadKind, loadKinds, loadWith } from '../../../domain/risk/added-load.ts'
import { loadSentences } from '../../../renderings/load-sentences.ts'
import { Button } from '../../ui/button.tsx'
import { useDraft } from '../../ui/drafts.ts'
import { TextField } from '../../ui/field.tsx'
import { useLanguage, useWords } from '../../ui/words.ts'
import { SourceNames } from '../choices/where-from.tsx'
import { CliniciansOwn } from '../clinicians-own.tsx'
import { usePlainWords } from '../plain-words.ts'
import stage from '../stage.module.css'
import { useTalk } from '../talk.ts'
import { CountedIn } from './counted-in.tsx'
import styles from './life-load.module.css'

const isAmount = (text: string): boolean => /^\s*(\d{1,3}|1000)?\s*$/.test(text)

/** What the person's days hold already, and what each choice makes of it: in words, with the source, or "not known". */
export function LifeLoad() {
  const t = useWords('decide')
  const count = useTalk().consultation.otherChoices.length
  return (
    <div className={stage['part']}>
      <p>{count === 0 ? t('load.about') : t('load.aboutBesides', { count })}</p>
      <div className={styles['now']}>
        {loadKinds.map((of) => (
          <Now key={of} of={of} />
        ))}
      </div>
      <CliniciansOwn>
        <CountedIn />
      </CliniciansOwn>
      <WithEachChoice />
    </div>
  )
}

function Now({ of }: { of: LoadKind }) {
  const t = useWords(['decide', 'figures'])
  const { consultation, add } = useTalk()
  const amount = consultation.load[of]
  const stored = typeof amount === 'number' ? String(amount) : ''
  const say = (text: string) => {
    const typed = text.trim()
    if (typed !== '') add({ type: 'load.recorded', of, amount: Number(typed) })
    else if (stored !== '') add({ type: 'load.recorded', of, amount: null })
  }
  const draft = useDraft(stored, say, isAmount)
  const isWrong = !isAmount(draft.text)
  const kind = t(`figures:load.${of}`)
  return (
    <div className={styles['field']}>
      <TextField
        label={t(consultation.otherChoices.length === 0 ? 'decide:load.now' : 'decide:load.besides', {
          kind,
        })}
        error={isWrong ? t('decide:load.wrong') : undefined}
        inputMode="numeric"
        maxLength={4}
        value={draft.text}
        onChange={(event) => draft.type(event.target.value)}
        onBlur={draft.settle}
      />
      <Button
        kind="quiet"
        aria-pressed={amount === null}
        aria-label={t('decide:load.notKnownOf', { kind })}
        onClick={() => amount !== null && add({ type: 'load.recorded', of, amount: null })}
      >
        {t('decide:load.notKnown')}
      </Button>
    </div>
  )
}

function WithEachChoice() {
  const figures = useWords('figures')
  const t = useWords('talk')
  const language = useLanguage()
  const { aid, consultation } = useTalk()
  const plain = usePlainWords()
  const says = loadSentences(figures, language)
  return (
    <div className={styles['choices']}>
      {aid.facts.options
        .filter(({ id }) => !(id in consultation.ruledOut))
        .map((option) => (
          <section key={option.id} aria-label={plain(`options.${option.id}.name`)}>
            <h3>{plain(`options.${option.id}.name`)}</h3>
            <ul className={styles['lines']}>
              {loadWith(option, consultation).map((line) => (
                <li key={line.of}>
                  {says.with(line)}{' '}
                  <span className={stage['small']}>
                    {line.basis.generalAdvice ? t('generalAdvice') : null}
                    <SourceNames sources={line.basis.sources ?? []} />
                  </span>
                </li>
              ))}
            </ul>
          </section>
        ))}
    </div>
  )
}
