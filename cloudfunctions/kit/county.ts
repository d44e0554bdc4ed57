/** One environment serves one county; its id stands on every document. */
export function countyIdOf(): string {
  return process.env.RF_COUNTY ?? 'JT'
}
