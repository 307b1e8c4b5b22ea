import type { Example } from '../../tests/support/example.ts'

/** A component with its named states. */
export interface Shown {
  component: string
  /** The folder that it lies in, from src. */
  folder: string
  states: readonly Example[]
}

const files = import.meta.glob<{ examples: readonly Example[] }>(
  ['../views/**/*.examples.tsx', '../renderings/**/*.examples.tsx'],
  { eager: true },
)

/** Every component that has examples, folder by folder. */
export const shown: readonly Shown[] = Object.entries(files)
  .map(([file, { examples }]) => {
    const parts = file.replace('../', '').replace('.examples.tsx', '').split('/')
    return { component: parts.at(-1) ?? '', folder: parts.slice(0, -1).join('/'), states: examples }
  })
  .sort((one, other) => `${one.folder} ${one.component}`.localeCompare(`${other.folder} ${other.component}`))

/** A state's name as it stands in an address. */
export const addressOf = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
