/** POSIX classes as they stand inside brackets. */
const POSIX: Record<string, string> = {
  alpha: 'a-zA-Z',
  digit: '0-9',
  alnum: 'a-zA-Z0-9',
  upper: 'A-Z',
  lower: 'a-z',
  space: '\\s',
  blank: ' \\t',
  punct: '!-\\/:-@\\[-`{-~',
  xdigit: '0-9a-fA-F',
  word: '\\w',
}
const START = '(?<![\\s\\S])'
const END = '(?![\\s\\S])'
const BEFORE_LAST_NEWLINE = `(?=\\n?${END})`
const ESCAPED: Record<string, string> = { A: START, z: END, Z: BEFORE_LAST_NEWLINE, h: '[ \\t]' }

/** One sign, escape, property or POSIX class of a pattern after the other. */
const TOKEN = /\\[pP]\{\^?\w+\}|\\[\s\S]|\[:(\w+):\]|[\s\S]/gu

/** `\\p{Han}`: a longer name is a script's, a short one a category's. */
function property(token: string): string {
  const [, letter = 'p', not, name = ''] = /^\\([pP])\{(\^?)(\w+)\}$/.exec(token) ?? []
  const negated = (letter === 'P') !== (not === '^')
  return `\\${negated ? 'P' : 'p'}{${name.length > 2 ? `Script=${name}` : name}}`
}

/**
 * The expression that tests what the database's own (PCRE, UTF-8) would test: signs are code points, `$` also stands
 * before a last newline, `\\A \\z \\Z` and POSIX classes are known.
 */
export function searchPattern(regex: RegExp): RegExp {
  const flags = regex.flags.replace(/[gyu]/g, '')
  let inClass = false
  const source = regex.source.replace(TOKEN, (token: string, name: string | undefined) => {
    if (/^\\[pP]\{/.test(token)) return property(token)
    if (inClass) {
      if (token === ']') inClass = false
      return name === undefined ? token : (POSIX[name] ?? token)
    }
    if (token === '[') inClass = true
    if (token === '$' && !flags.includes('m')) return BEFORE_LAST_NEWLINE
    return token.startsWith('\\') ? (ESCAPED[token.slice(1)] ?? token) : token
  })
  try {
    return new RegExp(source, `${flags}u`)
  } catch {
    return new RegExp(source, flags)
  }
}

/** A pattern of option `x` without the blanks and comments that it allows. */
export function withoutBlanks(pattern: string): string {
  let inClass = false
  return pattern.replace(/\\[\s\S]|#.*|[\s\S]/g, (token) => {
    if (token === '[') inClass = true
    else if (token === ']') inClass = false
    if (inClass || token.startsWith('\\')) return token
    return token.startsWith('#') || /\s/.test(token) ? '' : token
  })
}
