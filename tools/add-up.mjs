/** What a step came to; `failures` says which failed and why, a few lines each. @typedef {{ passed: number, failed: number, failures?: string[] }} Count */

/**
 * Runs every step, on past a failure, and adds up. A step that breaks has failed once, and so has one that looked at nothing: it has proved nothing.
 * @template Run
 * @param {readonly { name: string, run: (run: Run) => Count }[]} steps
 * @param {Run} run
 * @param {(line: string) => void} say
 * @returns {Required<Count>}
 */
export function addUp(steps, run, say) {
  /** @type {Required<Count>} */
  const total = { passed: 0, failed: 0, failures: [] }
  for (const step of steps) {
    say(`\n── ${step.name}`)
    const { passed, failed, failures = [] } = countOf(step, run)
    say(`${step.name}: ${passed} passed, ${failed} failed`)
    total.passed += passed
    total.failed += failed
    if (failed > 0) total.failures.push(...failures.map((why) => `${step.name}: ${why}`))
  }
  return total
}

/**
 * @template Run
 * @param {{ run: (run: Run) => Count }} step
 * @param {Run} run
 * @returns {Count}
 */
function countOf(step, run) {
  try {
    const count = step.run(run)
    return count.passed + count.failed > 0 ? count : { passed: 0, failed: 1, failures: ['it ran nothing'] }
  } catch (error) {
    return { passed: 0, failed: 1, failures: [String(error)] }
  }
}
