const YEAR_DAYS = 365

/** `3 年`, `30 天`. */
export function daysWords(days: number): string {
  return days >= YEAR_DAYS ? `${Math.floor(days / YEAR_DAYS)} 年` : `${days} 天`
}
