/** One objection per person and notice. */
export const objectionId = (noticeId: string, userId: string) => `${noticeId}_${userId}`
