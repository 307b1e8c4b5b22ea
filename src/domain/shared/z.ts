import * as z from 'zod/mini'

// zod otherwise tries `new Function`, which the Content-Security-Policy refuses and reports on every load.
z.config({ jitless: true })

export { z }
