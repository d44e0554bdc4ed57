import { bigramsOf } from '@domain/kernel/bigrams'
import { pinyin } from 'pinyin-pro'

/** Longest run of initials that is stored; more is typed by nobody. */
const MOST_INITIALS = 8

/** Pinyin initials of a name from two letters on: `居住证` is found by `jz` and `jzz`. */
function initialsOf(name: string): string[] {
  const initials = pinyin(name, { pattern: 'first', toneType: 'none', type: 'array' }).join('').toLowerCase()
  const letters = initials.replace(/[^a-z0-9]/g, '').slice(0, MOST_INITIALS)
  return Array.from({ length: Math.max(0, letters.length - 1) }, (_, i) => letters.slice(0, i + 2))
}

/** What finds a document: bigrams of its name and other words, and the initials of its name. */
export function searchGrams(name: string, others: readonly string[] = []): string[] {
  return [...new Set([...bigramsOf([name, ...others].join(' ')), ...initialsOf(name)])]
}
