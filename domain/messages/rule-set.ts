import '../kernel/jitless'
import * as z from 'zod/mini'

/** Local numbers of messages. Minutes of the day are counted from Shanghai midnight. */
export const MessagesRules = z.object({
  /** From this minute of the day no platform message is sent. */
  quietFromMinute: z.int(),
  /** Until this minute of the next day. */
  quietUntilMinute: z.int(),
  /** Minute of the day before an appointment at which it is recalled. */
  eveMinute: z.int(),
  /** Minutes before an appointment at which it is recalled once more. */
  soonMinutes: z.int(),
  /** Tries after which a platform message counts as undeliverable. */
  pushAttempts: z.int(),
})
export type MessagesRules = z.infer<typeof MessagesRules>
