/** @typedef {{ passed: number, failed: number }} Count */

/**
 * Runs every step, on past a failure, and adds up. A step that breaks has failed once, and so has one that looked at nothing: it has proved nothing.
 * @template Run
 * @param {readonly { name: string, run: (run: Run) => Count }[]} steps
 * @param {Run} run
 * @param {(line: string) => void} say
 * @returns {Count}
 */
export function addUp(steps, run, say) {
  const total = { passed: 0, failed: 0 }
  for (const step of steps) {
    say(`\n── ${step.name}`)
    const { passed, failed } = countOf(step, run, say)
    say(`${step.name}: ${passed} passed, ${failed} failed`)
    total.passed += passed
    total.failed += failed
  }
  return total
}

/**
 * @template Run
 * @param {{ run: (run: Run) => Count }} step
 * @param {Run} run
 * @param {(line: string) => void} say
 * @returns {Count}
 */
function countOf(step, run, say) {
  try {
    const count = step.run(run)
    return count.passed + count.failed > 0 ? count : { passed: 0, failed: 1 }
  } catch (error) {
    say(String(error))
    return { passed: 0, failed: 1 }
  }
}
