/** What to do instead, for rules whose own message does not say it. @type {Record<string, string>} */
export const advice = {
  'max-lines': 'split the file by the questions that it answers, one file a question',
  'max-lines-per-function': 'name a part of it and make that a function or component of its own',
  'no-explicit-any': 'use unknown and parse it with a schema, or narrow it with a guard',
  'no-unsafe-assignment': 'parse the value with a schema, so that its type is known',
  'no-unsafe-argument': 'parse the value with a schema, so that its type is known',
  'no-unsafe-call': 'parse the value with a schema, so that its type is known',
  'no-unsafe-member-access': 'parse the value with a schema, so that its type is known',
  'no-unsafe-return': 'parse the value with a schema, so that its type is known',
  'no-non-null-assertion': 'handle the missing value, or throw with a sentence that says what is broken',
  'no-floating-promises': 'await it, return it, or write void before it when failure is handled inside',
  'no-misused-promises': 'wrap it: () => void save(), with failure handled inside',
  'no-default-export': 'export it by name, so that it has one name everywhere',
  'switch-exhaustiveness-check': 'add the missing case, so that a new kind cannot be forgotten',
}
