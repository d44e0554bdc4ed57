/** `+20`, `−50`: a change of points with its sign. */
export function signed(change: number): string {
  return change < 0 ? `−${-change}` : `+${change}`
}
