import type { FromHome } from './from-home.schema.ts'
import type { Named } from './recognised.ts'

/**
 * A message as it stands on a page in another language: the aid's statements and choices by what they are called there. The
 * person's own words stay.
 */
export function saidIn(said: FromHome, named: Named, language: string): FromHome {
  const nameIn = (list: Named['options'], id: string | undefined) => list.find((one) => one.id === id)?.text
  const { thought } = said
  const option = thought && 'option' in thought ? thought.option : undefined
  const chosen = nameIn(named.options, option) ?? said.chosen
  return {
    ...said,
    language,
    priorities: said.priorities.map((one) => ({
      ...one,
      text: nameIn(named.priorities, one.id) ?? one.text,
    })),
    ...(chosen !== undefined && { chosen }),
  }
}
