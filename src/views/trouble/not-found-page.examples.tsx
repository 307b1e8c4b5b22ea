import type { Example } from '../../../tests/support/example.ts'
import { NotFoundPage } from './not-found-page.tsx'

export const examples: Example[] = [{ name: 'Nowhere', isPage: true, render: () => <NotFoundPage /> }]
