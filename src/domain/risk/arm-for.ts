import type { ResultFacts } from '../aid/result.schema.ts'

type ArmIn<Result extends ResultFacts> = Result['arms'][number]

/** The arm of a result that stands for an option, or that has this id of its own. */
export function armFor<Result extends ResultFacts>(result: Result, id: string): ArmIn<Result> | undefined {
  const arms: readonly ArmIn<Result>[] = result.arms
  return arms.find((arm) => arm.arm === id || arm.options.includes(id))
}

/** Whether two names stand for the same arm. */
export function isSameArm(result: ResultFacts, one: string, other: string): boolean {
  return one === other || (armFor(result, one) !== undefined && armFor(result, one) === armFor(result, other))
}
