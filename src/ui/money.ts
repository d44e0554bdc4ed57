/** `免费`, or yuan with as many decimals as needed; `fen` is an integer. */
export function price(fen: number): string {
  if (fen === 0) return '免费'
  return fen % 100 === 0 ? `${fen / 100} 元` : `${(fen / 100).toFixed(2)} 元`
}
