/** Fen of an amount typed in yuan, `18600` or `18600.50`; undefined when it is no amount. */
export function fenOf(typed: string): number | undefined {
  const match = /^(\d{1,8})(?:[.](\d{1,2}))?$/.exec(typed.trim().replace(/,/g, ''))
  if (!match) return undefined
  return Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'))
}

/** `18600.00`, as a field shows what it holds. */
export function typedFen(fen: number | undefined): string {
  return fen === undefined ? '' : (fen / 100).toFixed(2)
}
