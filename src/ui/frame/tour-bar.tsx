/** Placeholder replaced below. */
export function TourBar() {
  return null
}
