import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

// On a loaded two-core machine a lazily loaded part takes longer than the default second.
configure({ asyncUtilTimeout: 10_000 })

afterEach(cleanup)
