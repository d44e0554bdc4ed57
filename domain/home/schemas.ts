/** What hangs on a board; where the board is written the compiler holds it against the kinds of notices. */
export const BOARD_KINDS = ['announcement', 'publicity'] as const
