/** `免费`, or yuan with as many decimals as needed; `fen` is an integer. */
export function price(fen: number): string {
  if (fen === 0) return '免费'
  return fen % 100 === 0 ? `${fen / 100} 元` : `${(fen / 100).toFixed(2)} 元`
}

/** `1,234.50`: yuan with two decimals, as lists show it; `fen` is an integer, its sign is left to the words around. */
export function yuan(fen: number): string {
  const digits = String(Math.abs(fen)).padStart(3, '0')
  const whole = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ',')
  return `${whole}.${digits.slice(-2)}`
}

/** `1,960.00 元`: exact, as the books have it; `fen` is an integer. */
export function money(fen: number): string {
  return `${fen < 0 ? '−' : ''}${yuan(fen)} 元`
}
