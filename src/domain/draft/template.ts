import { type CalendarDay, dayAfter } from '../shared/calendar.ts'
import { asNow, type Begun, type ChoiceBegun, treatment, withForm } from './choice-begun.ts'
import type { DraftTexts } from './draft.ts'

const lines = <Each>(of: readonly Each[], line: (each: Each) => string): string => of.map(line).join('\n')

const facts = `format: 1
id: new-aid
version: 0.0.1
area: other
sourceLanguage: en
written: <today>
reviewBy: <review-day>
authors:
  - name: Name of the author
    role: Role of the author
    interests: not yet said
funding: not yet said
testedWithPatients: false
of: 100

eligibility:
  for:
    - { id: adults, generalAdvice: true }
  notFor:
    - { id: other-cause, generalAdvice: true }
  urgent:
    - { id: emergency, urgency: emergency, generalAdvice: true }

options:
<choices>

# Nobody has measured what stands as unknown. Write a count only once you have read it in its source.
outcomes:
  - id: better
    role: benefit
    better: more
    mustMention: true
    results:
      - id: main
        form: counts
        time: { at: 3 months }
        certainty: { rating: not-rated }
        sources: [{ source: S1 }]
        of: 100
        arms:
<arms>
  - id: side-effects
    role: harm
    better: fewer
    mustMention: true
    results:
      - id: main
        form: counts
        time: { at: 3 months }
        certainty: { rating: not-rated }
        sources: [{ source: S1 }]
        of: 100
        arms:
<arms>

burdens:
  - { id: routine, category: routine, generalAdvice: true }

priorities:
  - id: act-now
    about:
<fits-acting>
  - id: leave-it
    about:
<fits-leaving>

nextSteps:
<steps>

safetyNet:
  - { id: worse, urgency: same-day, generalAdvice: true }

reviews:
  - { options: [<ids>], after: 3 months, generalAdvice: true }

sources:
  - id: S1
    title: Title of the source
    authors: Authors of the source
    year: undated
    address: https://example.org/
    read: <today>
    funding: not seen
`

const factsOf = (choices: readonly ChoiceBegun[]): string => {
  const fits = (forActive: string, forNow: string) =>
    lines(
      choices,
      ({ id, kind }) => `      - { choice: ${id}, fits: ${kind === 'active' ? forActive : forNow} }`,
    )
  return facts
    .replace(
      '<choices>',
      lines(choices, ({ id, kind }) => `  - { id: ${id}, kind: ${kind}, generalAdvice: true }`),
    )
    .replaceAll(
      '<arms>',
      lines(choices, ({ id }) => `          - { options: [${id}], value: unknown }`),
    )
    .replace('<fits-acting>', fits('for', 'against'))
    .replace('<fits-leaving>', fits('against', 'for'))
    .replace(
      '<steps>',
      lines(
        choices,
        ({ id }) => `  - { id: ${id}-agree, options: [${id}], who: together, generalAdvice: true }`,
      ),
    )
    .replace('<ids>', choices.map(({ id }) => id).join(', '))
}

const untitled = 'New decision aid: name the condition and the choice'

const english = `# <title> {#title}

Say what this choice is about, and why there is a choice.

- {#short} Say in one line which choices there are
- {#synonyms} other names, medicines, plain words that people type

## Who this is for {#for}

- {#adults} Say who this is for.

## Who this is not for {#not-for}

- {#other-cause} Say who needs something else.

## Get help now {#urgent}

- {#emergency} Say what is an emergency.

## Your choices {#options}

<choices>

## What may happen {#outcomes}

### Getting better {#better}

Say what counts as better.

- {#have-one} {n} gets better
- {#have-other} {n} get better
- {#not-one} {n} does not
- {#not-other} {n} do not

#### Getting better, in this study {#main}

- {#who} Say who was studied, how many, and where
- {#certainty} Say why the figures can be trusted, or not.

### Side effects {#side-effects}

Say which side effects.

- {#have-one} {n} has a side effect
- {#have-other} {n} have a side effect
- {#not-one} {n} does not
- {#not-other} {n} do not

#### Side effects, in this study {#main}

- {#who} Say who was studied, how many, and where
- {#certainty} Say why the figures can be trusted, or not.

## What it asks of you {#burdens}

### What you do each day {#routine}

<asks>

## What might matter to you {#priorities}

- {#act-now} I would rather do something about it now, even if it asks more of me.
- {#leave-it} I would rather leave it as it is, even if it may not get better.

## Next steps {#next}

<steps>

## When to get help {#safety-net}

- {#worse} Say what means that help is needed.
`

const englishOf = (title: string, choices: readonly ChoiceBegun[]): string =>
  english
    .replace('<title>', () => title)
    .replace('<choices>', () =>
      choices
        .map(({ id, name, about, short }) => `### ${name} {#${id}}\n\n${about}\n\n- {#short} ${short}`)
        .join('\n\n'),
    )
    .replace('<asks>', () => lines(choices, ({ id, asks }) => `- {#${id}} ${asks}`))
    .replace('<steps>', () => lines(choices, ({ id, next }) => `- {#${id}-agree} ${next}`))

/** What the form asks its author for, without the marks of its line. */
const asked = /^(?:Say |Name of |Role of |Title of |Authors of |New decision aid: |other names, )/

/** What a result of the form is called, whatever its outcome is called by then. */
const ofNoStudy = ', in this study'

/** Words of the form that say nothing to a patient, or not what is so. */
export const unwrittenWords: ReadonlySet<string> = new Set(
  englishOf(untitled, [asNow, treatment])
    .split('\n')
    .map((line) => line.replace(/^(?:- \{#[a-z-]+\}|#+) /, '').replace(/ \{#[a-z-]+\}$/, ''))
    .filter((line) => asked.test(line) || line.endsWith(ofNoStudy)),
)

/** What the form says of authors and of its source: nobody, and nothing that can be read. */
export const unwrittenFacts: ReadonlySet<string> = new Set(
  [...factsOf([asNow, treatment]).matchAll(/: ([^{}[\]\n]+)$/gm)]
    .map(([, said = '']) => said)
    .filter((said) => asked.test(said) || said === 'not yet said' || said === 'https://example.org/'),
)

/**
 * The form of an aid with nothing in it yet: its choices, a benefit and a harm of which nothing is known, a source
 * without a title. No figure stands in it. Its checks pass but for what only its author can know.
 * @param begun what is known of the choice already; without it, carrying on as now and one treatment
 */
export function templateTexts(today: CalendarDay, begun?: Begun): DraftTexts {
  const choices = begun ? begun.choices.map(withForm) : [asNow, treatment]
  return {
    facts: factsOf(choices).replaceAll('<today>', today).replace('<review-day>', dayAfter(today, '1 years')),
    words: { en: englishOf(begun?.title || untitled, choices) },
  }
}
