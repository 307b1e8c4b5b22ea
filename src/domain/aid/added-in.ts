import type { AddedAmount, OptionFacts, OptionLoad } from './aid-facts.schema.ts'

const kinds = ['tabletsADay', 'testsAYear', 'visitsAYear'] as const satisfies (keyof OptionLoad)[]

/** What an option adds, each kind with its key. */
export const addedIn = ({
  adds = {},
}: Pick<OptionFacts, 'adds'>): (readonly [keyof OptionLoad, AddedAmount])[] =>
  kinds.flatMap((kind) => {
    const added = adds[kind]
    return added ? [[kind, added] as const] : []
  })
