/** `免费`, or yuan with as many decimals as needed; `fen` is an integer. */
export function price(fen: number): string {
  if (fen === 0) return '免费'
  return fen % 100 === 0 ? `${fen / 100} 元` : `${(fen / 100).toFixed(2)} 元`
}

/** `1,960.00 元`: exact, as the books have it; `fen` is an integer. */
export function money(fen: number): string {
  const yuan = (Math.abs(fen) / 100).toFixed(2).replace(/\B(?=(\d{3})+(?!\d))/g, ',')
  return `${fen < 0 ? '−' : ''}${yuan} 元`
}
