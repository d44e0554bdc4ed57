/** What an assessment comes to. */
export const CONCLUSION_WORDS = {
  acceptable: '可以用',
  with_conditions: '按办法保护后可以用',
  not_acceptable: '不能用',
} as const
