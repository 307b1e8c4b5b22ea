import type { Consultation } from './consultation.ts'
import type { FactOf, FactType } from './fact.schema.ts'

/** What the fold carries along: the consultation so far, and what was said of each thought that was put aside. */
export interface Fold {
  so: Consultation
  firmnessOf: Map<string, FactOf<'decision.firmed'>['firmness']>
  whyOf: Map<string, string>
}

/** What each fact changes. */
export type Handlers<Types extends FactType = FactType> = {
  [Type in Types]: (fold: Fold, fact: FactOf<Type>) => void
}

/** Without a prototype, so that an id such as `constructor` finds nothing that was not said. */
export const emptyTable = <Table extends object>(): Table => Object.create(null) as Table

export function include<Item>(list: Item[], item: Item, included = true): void {
  const place = list.indexOf(item)
  if (included && place < 0) list.push(item)
  if (!included && place >= 0) list.splice(place, 1)
}

export function put<Item extends { id: string }>(list: Item[], item: Item): void {
  const place = list.findIndex(({ id }) => id === item.id)
  if (place < 0) list.push(item)
  else list[place] = item
}

export function takeOut<Item extends { id: string }>(list: Item[], id: string): void {
  const place = list.findIndex((item) => item.id === id)
  if (place >= 0) list.splice(place, 1)
}

export function placeAt(list: string[], item: string, to: number): void {
  const from = list.indexOf(item)
  if (from < 0) return
  list.splice(from, 1)
  list.splice(Math.min(to, list.length), 0, item)
}
