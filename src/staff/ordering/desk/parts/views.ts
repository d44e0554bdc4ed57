/** The queue's views, in the order of their number keys. */
export const VIEWS = [
  { value: 'open', words: '要办的' },
  { value: 'today', words: '今天到场' },
  { value: 'closed', words: '办过的' },
] as const

export type View = (typeof VIEWS)[number]['value']
