import { type CalendarDay, dayAfter } from '../shared/calendar.ts'
import type { DraftTexts } from './draft.ts'

/** One choice of the form, its words as Markdown. */
export interface ChoiceBegun {
  id: string
  kind: 'as-now' | 'nothing' | 'active'
  name: string
  about: string
  short: string
  /** What it asks of the person. */
  asks: string
  /** What is agreed next where it is chosen. */
  next: string
}

const asNow: ChoiceBegun = {
  id: 'as-now',
  kind: 'as-now',
  name: 'Carry on as now',
  about: 'Say what happens when nothing changes.',
  short: 'Change nothing for now',
  asks: 'Say what carrying on asks',
  next: 'Agree what would change your mind.',
}
const treatment: ChoiceBegun = {
  id: 'treatment',
  kind: 'active',
  name: 'Name of the treatment',
  about: 'Say what it is, what the person does, and whether it can be stopped at any time.',
  short: 'Say in one line what it is',
  asks: 'Say what the treatment asks',
  next: 'Agree how and when to begin.',
}

/** What is known of a choice before anything of its form is written. */
export interface Begun {
  title: string
  choices: readonly Pick<ChoiceBegun, 'id' | 'kind' | 'name' | 'about'>[]
}

const withForm = (known: Begun['choices'][number]): ChoiceBegun => {
  const form = known.kind === 'active' ? treatment : asNow
  return { ...form, ...known, about: known.about || form.about }
}

const lines = <Each>(of: readonly Each[], line: (each: Each) => string): string => of.map(line).join('\n')

const factsOf = (choices: readonly ChoiceBegun[]): string => {
  const arms = lines(choices, ({ id }) => `          - { options: [${id}], value: unknown }`)
  const fits = (forActive: string, forNow: string) =>
    lines(
      choices,
      ({ id, kind }) => `      - { choice: ${id}, fits: ${kind === 'active' ? forActive : forNow} }`,
    )
  return `format: 1
id: new-aid
version: 0.0.1
area: other
sourceLanguage: en
written: <today>
reviewBy: <review-day>
authors:
  - name: Name of the author
    role: Role of the author
    interests: none declared
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
${lines(choices, ({ id, kind }) => `  - { id: ${id}, kind: ${kind}, generalAdvice: true }`)}

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
${arms}
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
${arms}

burdens:
  - { id: routine, category: routine, generalAdvice: true }

priorities:
  - id: act-now
    about:
${fits('for', 'against')}
  - id: leave-it
    about:
${fits('against', 'for')}

nextSteps:
${lines(choices, ({ id }) => `  - { id: ${id}-agree, options: [${id}], who: together, generalAdvice: true }`)}

safetyNet:
  - { id: worse, urgency: same-day, generalAdvice: true }

reviews:
  - { options: [${choices.map(({ id }) => id).join(', ')}], after: 3 months, generalAdvice: true }

sources:
  - id: S1
    title: Title of the source
    authors: Authors of the source
    year: undated
    address: https://example.org/
    read: <today>
    funding: not seen
`
}

const untitled = 'New decision aid: name the condition and the choice'

const englishOf = (title: string, choices: readonly ChoiceBegun[]): string => `# ${title} {#title}

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

${choices
  .map(({ id, name, about, short }) => `### ${name} {#${id}}\n\n${about}\n\n- {#short} ${short}`)
  .join('\n\n')}

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

${lines(choices, ({ id, asks }) => `- {#${id}} ${asks}`)}

## What might matter to you {#priorities}

- {#act-now} I would rather do something about it now, even if it asks more of me.
- {#leave-it} I would rather leave it as it is, even if it may not get better.

## Next steps {#next}

${lines(choices, ({ id, next }) => `- {#${id}-agree} ${next}`)}

## When to get help {#safety-net}

- {#worse} Say what means that help is needed.
`

/** What the form asks its author for, without the marks of its line. */
const asked = /^(?:Say |Name of |Role of |Title of |Authors of |New decision aid: |other names, )/

/** Words of the form that say nothing to a patient. */
export const unwrittenWords: ReadonlySet<string> = new Set(
  englishOf(untitled, [asNow, treatment])
    .split('\n')
    .map((line) => line.replace(/^(?:- \{#[a-z-]+\}|#+) /, '').replace(/ \{#[a-z-]+\}$/, ''))
    .filter((line) => asked.test(line)),
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
