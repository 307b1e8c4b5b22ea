import type { CST } from 'yaml'

type Layer = { token: CST.Token | null | undefined; depth: number }

function inside(token: CST.Token): (CST.Token | null | undefined)[] {
  if (token.type === 'document') return [token.value]
  if ('items' in token)
    return token.items.flatMap((item) => ('key' in item ? [item.key, item.value] : [item.value]))
  return []
}

/**
 * Whether the tokens of a YAML text nest deeper than a limit. It is asked before they are composed:
 * composing is recursive, and a deep enough text ends the process instead of throwing.
 */
export function isDeeperThan(tokens: readonly CST.Token[], most: number): boolean {
  const waiting: Layer[] = tokens.map((token) => ({ token, depth: 0 }))
  for (let layer = waiting.pop(); layer; layer = waiting.pop()) {
    if (!layer.token) continue
    if (layer.depth > most) return true
    for (const token of inside(layer.token)) waiting.push({ token, depth: layer.depth + 1 })
  }
  return false
}
