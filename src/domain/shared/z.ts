import * as z from 'zod'

// zod otherwise tries `new Function`, which the Content-Security-Policy refuses and reports on every load.
z.config({ jitless: true })

export { z }
