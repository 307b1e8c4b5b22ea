import { type CalendarDay, dayAfter } from '../shared/calendar.ts'
import type { DraftTexts } from './draft.ts'

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
  - { id: as-now, kind: as-now, generalAdvice: true }
  - { id: treatment, kind: active, generalAdvice: true }

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
          - { options: [as-now], value: unknown }
          - { options: [treatment], value: unknown }
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
          - { options: [as-now], value: unknown }
          - { options: [treatment], value: unknown }

burdens:
  - { id: routine, category: routine, generalAdvice: true }

priorities:
  - id: act-now
    about:
      - { choice: treatment, fits: for }
      - { choice: as-now, fits: against }
  - id: leave-it
    about:
      - { choice: as-now, fits: for }
      - { choice: treatment, fits: against }

nextSteps:
  - { id: as-now-agree, options: [as-now], who: together, generalAdvice: true }
  - { id: treatment-begin, options: [treatment], who: together, generalAdvice: true }

safetyNet:
  - { id: worse, urgency: same-day, generalAdvice: true }

reviews:
  - { options: [as-now, treatment], after: 3 months, generalAdvice: true }

sources:
  - id: S1
    title: Title of the source
    authors: Authors of the source
    year: undated
    address: https://example.org/
    read: <today>
    funding: not seen
`

const english = `# New decision aid: name the condition and the choice {#title}

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

### Carry on as now {#as-now}

Say what happens when nothing changes.

- {#short} Change nothing for now

### Name of the treatment {#treatment}

Say what it is, what the person does, and whether it can be stopped at any time.

- {#short} Say in one line what it is

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

- {#as-now} Say what carrying on asks
- {#treatment} Say what the treatment asks

## What might matter to you {#priorities}

- {#act-now} I would rather do something about it now, even if it asks more of me.
- {#leave-it} I would rather leave it as it is, even if it may not get better.

## Next steps {#next}

- {#as-now-agree} Agree what would change your mind.
- {#treatment-begin} Agree how and when to begin.

## When to get help {#safety-net}

- {#worse} Say what means that help is needed.
`

/**
 * The form of an aid with nothing in it yet: two choices, a benefit and a harm of which nothing is known, a source
 * without a title. No figure stands in it. Its checks pass but for what only its author can know.
 */
export const templateTexts = (today: CalendarDay): DraftTexts => ({
  facts: facts.replaceAll('<today>', today).replace('<review-day>', dayAfter(today, '1 years')),
  words: { en: english },
})
