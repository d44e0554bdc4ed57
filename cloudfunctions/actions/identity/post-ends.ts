/** Kind of the term at which an assignment with an end is over. */
export const POST_ENDS = 'postEnds'
