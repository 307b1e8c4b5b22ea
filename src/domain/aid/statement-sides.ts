import type { AidFacts } from './aid-facts.schema.ts'

/** How many statements of what matters speak for a choice, and against it, by what they say of it themselves. */
export interface StatementSides {
  option: string
  for: number
  against: number
}

export function statementSides({
  options,
  priorities,
}: Pick<AidFacts, 'options' | 'priorities'>): StatementSides[] {
  return options.map(({ id }) => {
    const count = (side: 'for' | 'against') =>
      priorities.filter(({ about }) =>
        about.some(
          (subject) =>
            (subject.choice === id && subject.fits === side) ||
            (side === 'for' ? subject.easier : subject.harder)?.includes(id),
        ),
      ).length
    return { option: id, for: count('for'), against: count('against') }
  })
}

/** Everything that speaks for a choice speaks for one and the same: the statements lead. */
export const isLoaded = (sides: readonly StatementSides[]): boolean =>
  sides.filter((side) => side.for > 0).length === 1
