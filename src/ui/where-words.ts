/** The same of a place that came as one text, `梧桐里社区 社区便民服务站`. */
export function inOneBreath(place: string): string {
  return place.replace(/^(.*社区) 社区/, '$1')
}

/** `梧桐里社区便民服务站`: unit and place in one breath, without saying 社区 twice. */
export function whereWords({ unitName, place }: { readonly unitName: string; readonly place: string }): string {
  if (place.startsWith(unitName)) return place
  return unitName.endsWith('社区') && place.startsWith('社区') ? `${unitName}${place.slice(2)}` : `${unitName}${place}`
}
