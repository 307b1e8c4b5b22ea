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

export const asNow: ChoiceBegun = {
  id: 'as-now',
  kind: 'as-now',
  name: 'Carry on as now',
  about: 'Say what happens when nothing changes.',
  short: 'Change nothing for now',
  asks: 'Say what carrying on asks',
  next: 'Agree what would change your mind.',
}
export const treatment: ChoiceBegun = {
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

/** What is not known of a choice stands as in the empty form. */
export const withForm = (known: Begun['choices'][number]): ChoiceBegun => {
  const form = known.kind === 'active' ? treatment : asNow
  return { ...form, ...known, about: known.about || form.about }
}
