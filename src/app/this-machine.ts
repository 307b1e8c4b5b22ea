import { lazyDatabase } from '../adapters/indexed-db/database.ts'
import { plainSeal } from '../adapters/seal/plain-seal.ts'

export const seal = plainSeal
/** Where everything is kept that stays on this machine. */
export const onThisMachine = { database: lazyDatabase(), seal }
