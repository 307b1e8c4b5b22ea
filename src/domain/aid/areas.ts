/** The clinical areas in which aids are looked for, in the order in which they are offered. */
export const areas = [
  'ear-nose-throat',
  'bones-and-joints',
  'heart-and-circulation',
  'diabetes-and-hormones',
  'mental-health',
  'womens-health',
  'sexual-and-reproductive-health',
  'cancer-and-screening',
  'other',
] as const

export type Area = (typeof areas)[number]

/** The area under which an aid is offered; one that names none of ours stands under `other`. */
export const areaOf = ({ area }: { area: string }): Area => areas.find((known) => known === area) ?? 'other'

/** How many aids each area holds, in the order of the areas; areas without any are left out. */
export function areasOf(aids: readonly { area: string }[]): { area: Area; count: number }[] {
  return areas
    .map((area) => ({ area, count: aids.filter((aid) => areaOf(aid) === area).length }))
    .filter(({ count }) => count > 0)
}
