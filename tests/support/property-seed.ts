import fc from 'fast-check'

/** Every machine draws the same examples; what another number finds is found again with that number. */
fc.configureGlobal({ seed: Number(process.env['PROPERTY_SEED'] ?? 20261127) })
