import { readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import postcss, { type Root, type Rule } from 'postcss'

/** WeChat's unit: 750 rpx are the width of the window. */
const RPX_PER_WIDTH = 750
/** A tag standing alone, at the start of a compound: not part of a class, id, attribute or pseudo class. */
const TAG = /(^|[\s>+~,(])([a-z][\w-]*)/g

function wxTags(rule: Rule): void {
  if (rule.parent?.type === 'atrule' && 'name' in rule.parent && /keyframes$/.test(String(rule.parent.name))) return
  rule.selector = rule.selector.replace(TAG, (_match, before: string, tag: string) => `${before}wx-${tag}`)
}

function inWindow(value: string, windowWidth: number): string {
  return value
    .replace(/(-?[\d.]+)rpx\b/g, (_match, amount: string) => `${(Number(amount) * windowWidth) / RPX_PER_WIDTH}px`)
    .replace(/\b([\d.]+)vh\b/g, (_match, amount: string) => `calc(var(--vh) * ${amount})`)
}

/** Parses a sheet of a build with all it imports; throws postcss's CssSyntaxError with file and line when one is broken. */
export function parseWxss(dist: string, path: string): Root {
  const root = postcss.parse(readFileSync(join(dist, path), 'utf8'), { from: path })
  root.walkAtRules('import', (rule) => {
    const target = rule.params.replace(/^["']|["']$/g, '')
    const from = target.startsWith('/') ? target.slice(1) : posix.join(posix.dirname(path), target)
    rule.replaceWith(parseWxss(dist, from).nodes)
  })
  return root
}

/**
 * Turns a WXSS sheet into CSS for the view runtime: tags get their `wx-` prefix (`page` becomes `wx-page`), rpx become px
 * for the given window width and vh a share of the page area.
 */
export function compileWxss(dist: string, path: string, windowWidth: number): string {
  const root = parseWxss(dist, path)
  root.walkRules(wxTags)
  root.walkDecls((declaration) => {
    declaration.value = inWindow(declaration.value, windowWidth)
  })
  return root.toString()
}
