import { barrels } from './rules/barrels.mjs'
import { literalWords } from './rules/literal-words.mjs'
import { namedStyles } from './rules/named-styles.mjs'
import { names } from './rules/names.mjs'
import { outsideWorld } from './rules/outside-world.mjs'
import { rawColours } from './rules/raw-colours.mjs'
import { sheetSize } from './rules/sheet-size.mjs'
import { silencing } from './rules/silencing.mjs'
import { wholeTests } from './rules/whole-tests.mjs'

/** The rules that no tool has. */
export const ownRules = [
  names,
  outsideWorld,
  literalWords,
  rawColours,
  namedStyles,
  barrels,
  wholeTests,
  silencing,
  sheetSize,
]
