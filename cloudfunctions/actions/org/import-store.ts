import { IMPORT_KINDS } from '@domain/org/schemas'
import * as z from 'zod/mini'
import { collection } from '../../kit/collection'

/** One part of an import that changed something: what each row did, for undoing it. */
const ImportRecord = z.object({
  importId: z.string(),
  kind: z.enum(IMPORT_KINDS),
  /** Line of its first row. */
  offset: z.int(),
  status: z.enum(['applied', 'undone']),
  entries: z.array(
    z.object({
      code: z.string(),
      outcome: z.enum(['new', 'changed']),
      revision: z.int(),
      before: z.optional(z.record(z.string(), z.unknown())),
    }),
  ),
})
export type ImportRecord = z.infer<typeof ImportRecord>
export const imports = collection('imports', ImportRecord)
