const WORD = /[\p{Script=Han}]+|[a-z0-9]+/gu

/**
 * Search grams of a text: neighbouring pairs of Chinese characters (one alone stays alone), and Latin words whole.
 * Both the stored words and the question pass through here, so that they meet.
 */
export function bigramsOf(text: string): string[] {
  const grams = new Set<string>()
  for (const [run] of text.toLowerCase().normalize('NFKC').matchAll(WORD)) {
    if (/^[a-z0-9]/.test(run) || run.length === 1) grams.add(run)
    else for (let i = 0; i + 1 < run.length; i++) grams.add(run.slice(i, i + 2))
  }
  return [...grams]
}
