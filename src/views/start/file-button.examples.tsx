import type { Example } from '../../../tests/support/example.ts'
import { nowhere } from '../../../tests/support/held.tsx'
import { FileButton } from './file-button.tsx'

export const examples: Example[] = [
  { name: 'It asks for a file', render: () => <FileButton label="Open a file" onOpenFile={nowhere} /> },
]
