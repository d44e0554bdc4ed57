/** Id of an entry of a public ledger: its fund and its number. */
export const rowIdOf = (fundId: string, no: number): string => `${fundId}_${String(no).padStart(7, '0')}`

/** Id of what is set aside in a fund for a project or a call: each has one. */
export const earmarkIdOf = (fundId: string, forId: string): string => `${fundId}_${forId}`

/** By what payments to an organisation are found. */
export const payeeTag = (name: string): string => `payee|${name}`
