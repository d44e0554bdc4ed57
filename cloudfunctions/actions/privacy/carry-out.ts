/** Kind of the term that carries out an approved deletion at once. */
export const CARRY_OUT_DELETION = 'carryOutDeletion'
