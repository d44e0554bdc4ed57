const NUMERALS = ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十'] as const

/** `两件`, `十二` as `12`: small counts are written as one says them. */
export function counted(count: number): string {
  return NUMERALS[count] ?? String(count)
}
