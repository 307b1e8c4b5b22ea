/** The sections of an aid's words, as `## … {#section}` names them. */
export const sections = [
  'for',
  'not-for',
  'urgent',
  'check-first',
  'axes',
  'options',
  'outcomes',
  'scales',
  'burdens',
  'priorities',
  'questions',
  'guidelines',
  'next',
  'safety-net',
] as const
