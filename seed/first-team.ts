/** The team of the first community; its activities and the hours of its residents name it. */
export const FIRST_TEAM = { teamId: 'TEAM-JT0101', unitId: 'JT0101', leaderId: 'URW16' } as const
