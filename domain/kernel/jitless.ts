import * as z from 'zod/mini'

/**
 * Mini-programs forbid `new Function`; some clients stub it instead of throwing, and zod would then trust the stub.
 * Imported first by every module that builds a schema.
 */
z.config({ jitless: true })
