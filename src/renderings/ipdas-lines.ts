import type { IpdasGroup, IpdasItem, Standing } from '../domain/aid/ipdas.ts'
import type { StandardGroup } from '../domain/aid/standards.ts'
import standards from '../i18n/en/standards.json' with { type: 'json' }

/** What an item asks for. */
export const standardItem = ({ group, id }: { group: StandardGroup; id: string }): string =>
  (standards.item[group] as Readonly<Record<string, string>>)[id] ?? id

/** The name of a group of items: "Qualifying". */
export const ipdasGroup = (group: IpdasGroup): string => standards.group[group]

/** How an item stands: "met". */
export const ipdasStandingSaid = (standing: keyof typeof standards.standing): string =>
  standards.standing[standing]

/** How an aid stands to the items of a group that are asked of it: "4 met, 1 a person must judge, 1 missing (…)". */
export function ipdasLine(items: readonly IpdasItem[], group: IpdasGroup): string {
  const of = (standing: Standing) =>
    items.filter((item) => item.group === group && item.standing === standing)
  const counts = (['met', 'person', 'missing'] as const).flatMap((standing) => {
    const count = of(standing).length
    return count === 0 ? [] : [`${count} ${ipdasStandingSaid(standing)}`]
  })
  const missing = of('missing').map(standardItem)
  return missing.length === 0 ? counts.join(', ') : `${counts.join(', ')} (${missing.join('; ')})`
}
