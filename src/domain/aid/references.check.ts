import type { AidFacts } from './aid-facts.schema.ts'
import { type Finding, factsFinding } from './finding.ts'
import { nameOfArm, resultsIn } from './results-in.ts'

type Path = (string | number)[]
interface Reference {
  path: Path
  id: string | undefined
  known: readonly string[]
}

const idsOf = (entries: readonly { id: string }[] | undefined): string[] =>
  (entries ?? []).map(({ id }) => id)

const each = (path: Path, ids: readonly string[] | undefined, known: readonly string[]): Reference[] =>
  (ids ?? []).map((id, index) => ({ path: [...path, index], id, known }))

function ofOptions(facts: AidFacts): Reference[] {
  return facts.options.flatMap(({ notOffered }, index) =>
    (notOffered ?? []).flatMap(({ axis, group }, place): Reference[] => {
      const path = ['options', index, 'notOffered', place]
      const groups = facts.axes?.find(({ id }) => id === axis)?.groups
      const ofAxis = { path: [...path, 'axis'], id: axis, known: idsOf(facts.axes) }
      return groups ? [ofAxis, { path: [...path, 'group'], id: group, known: idsOf(groups) }] : [ofAxis]
    }),
  )
}

function ofResults(facts: AidFacts): Reference[] {
  const options = idsOf(facts.options)
  return resultsIn(facts).flatMap(({ result, path }): Reference[] => {
    const arms: string[] = result.arms.flatMap((arm) => [...arm.options, ...(arm.arm ? [arm.arm] : [])])
    const groups =
      result.form === 'counts' ? facts.axes?.find(({ id }) => id === result.axis)?.groups : undefined
    return [
      ...(result.form === 'scores'
        ? [{ path: [...path, 'scale'], id: result.scale, known: idsOf(facts.scales) }]
        : []),
      ...(result.form === 'counts' && result.axis
        ? [{ path: [...path, 'axis'], id: result.axis, known: idsOf(facts.axes) }]
        : []),
      ...Object.keys(result.certainty.byGroup ?? {}).map((id) => ({
        path: [...path, 'certainty', 'byGroup', id],
        id,
        known: idsOf(groups),
      })),
      ...result.arms.flatMap((arm, index): Reference[] => [
        ...each([...path, 'arms', index, 'options'], arm.options, options),
        ...('to' in arm ? [{ path: [...path, 'arms', index, 'to'], id: arm.to, known: arms }] : []),
        ...(arm.value === 'baseline' && groups
          ? Object.keys(arm.counts).map((id) => ({
              path: [...path, 'arms', index, 'counts', id],
              id,
              known: idsOf(groups),
            }))
          : []),
        ...(arm.value === 'parts' && result.form === 'parts'
          ? Object.keys(arm.counts).map((id) => ({
              path: [...path, 'arms', index, 'counts', id],
              id,
              known: result.parts,
            }))
          : []),
      ]),
      ...(result.differences ?? []).flatMap((difference, index): Reference[] =>
        (['arm', 'to'] as const).map((key) => ({
          path: [...path, 'differences', index, key],
          id: difference[key],
          known: arms,
        })),
      ),
      ...(result.tests ?? []).map(({ arm }, index) => ({
        path: [...path, 'tests', index, 'arm'],
        id: arm,
        known: arms,
      })),
    ]
  })
}

function ofPriorities(facts: AidFacts): Reference[] {
  const options = idsOf(facts.options)
  return facts.priorities.flatMap(({ about }, index) =>
    about.flatMap((subject, place): Reference[] => {
      const path = ['priorities', index, 'about', place]
      return [
        { path: [...path, 'outcome'], id: subject.outcome, known: idsOf(facts.outcomes) },
        { path: [...path, 'burden'], id: subject.burden, known: idsOf(facts.burdens) },
        { path: [...path, 'choice'], id: subject.choice, known: options },
        ...each([...path, 'easier'], subject.easier, options),
        ...each([...path, 'harder'], subject.harder, options),
      ]
    }),
  )
}

function ofTheRest(facts: AidFacts): Reference[] {
  const options = idsOf(facts.options)
  return [
    { path: ['threshold'], id: facts.threshold, known: idsOf(facts.outcomes) },
    ...facts.outcomes.map(({ partOf }, index) => ({
      path: ['outcomes', index, 'partOf'],
      id: partOf,
      known: idsOf(facts.outcomes),
    })),
    ...facts.nextSteps.flatMap((step, index) => each(['nextSteps', index, 'options'], step.options, options)),
    ...facts.safetyNet.flatMap((entry, index) =>
      each(['safetyNet', index, 'options'], entry.options, options),
    ),
    ...facts.reviews.flatMap((review, index) => each(['reviews', index, 'options'], review.options, options)),
  ]
}

function armNames(facts: AidFacts): Finding[] {
  const options = new Set(idsOf(facts.options))
  return resultsIn(facts).flatMap(({ result, path }) => {
    const seen = new Set<string>()
    return result.arms.flatMap((arm, index): Finding[] => {
      const at = [...path, 'arms', index]
      const name = nameOfArm(arm)
      if (name === '') return [factsFinding('error', at, 'arm-for-nobody', {})]
      if (!arm.arm) return []
      if (arm.options.length > 0) return [factsFinding('error', at, 'arm-and-options', { arm: arm.arm })]
      if (options.has(arm.arm))
        return [factsFinding('error', [...at, 'arm'], 'arm-named-like-option', { arm: arm.arm })]
      if (seen.has(arm.arm)) return [factsFinding('error', [...at, 'arm'], 'arm-twice', { arm: arm.arm })]
      seen.add(arm.arm)
      return []
    })
  })
}

/** Whatever is named exists: options, axes, groups, scales, outcomes, burdens, parts and arms. */
export function referenceFindings(facts: AidFacts): Finding[] {
  const references = [...ofOptions(facts), ...ofResults(facts), ...ofPriorities(facts), ...ofTheRest(facts)]
  const dangling = references.flatMap(({ path, id, known }) =>
    id === undefined || known.includes(id)
      ? []
      : [factsFinding('error', path, 'reference-unknown', { id, known: [...new Set(known)] })],
  )
  return [...dangling, ...armNames(facts)]
}
