/** Kind of the term at which kept posts are proposed, because the number was bound, or given up. */
export const AWAITED_STAFF = 'awaitedStaff'
