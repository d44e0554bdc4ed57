/** Fen of what a person typed as yuan, read as text and never as a fraction; undefined for anything else. */
export function fenFrom(typed: string): number | undefined {
  const parts = /^(\d{1,9})(?:\.(\d{1,2}))?$/.exec(typed.trim().replace(/[,，\s]/g, ''))
  if (!parts) return undefined
  const fen = Number(parts[1]) * 100 + Number((parts[2] ?? '').padEnd(2, '0'))
  return fen > 0 ? fen : undefined
}
