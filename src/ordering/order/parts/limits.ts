/** The county's usual numbers, to tell a person beforehand; the cloud decides by the rule set in force. */
export const LIMITS = { maxReschedules: 2, rescheduleBeforeMinutes: 120 } as const
