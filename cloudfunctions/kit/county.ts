/** One environment serves one county; its id stands on every document. A function that was not told it does not serve. */
export function countyIdOf(): string {
  const county = process.env.RF_COUNTY
  if (!county) throw new Error('RF_COUNTY is not set')
  return county
}
