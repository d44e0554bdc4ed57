/** Id of what a person earned in a calendar year. */
export function yearId(userId: string, year: number): string {
  return `${userId}_${year}`
}
