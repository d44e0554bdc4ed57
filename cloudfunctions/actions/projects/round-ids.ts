/** One bond or rating of a person per project. */
export const ownId = (projectId: string, userId: string) => `${projectId}_${userId}`

/** One vote, objection or confirmation of a person per round of a project. */
export const roundId = (projectId: string, round: number, userId: string) => `${projectId}_${round}_${userId}`

/** The vote of a round, as ballots name it. */
export const voteId = (projectId: string, round: number) => `${projectId}_${round}`
