import postcss, { type Rule } from 'postcss'

/** WeChat's unit: 750 rpx are the width of the window. */
const RPX_PER_WIDTH = 750
/** A tag standing alone, at the start of a compound: not part of a class, id, attribute or pseudo class. */
const TAG = /(^|[\s>+~,(])([a-z][\w-]*)/g

function wxTags(rule: Rule): void {
  if (rule.parent?.type === 'atrule' && 'name' in rule.parent && /keyframes$/.test(String(rule.parent.name))) return
  rule.selector = rule.selector.replace(TAG, (_match, before: string, tag: string) => `${before}wx-${tag}`)
}

/**
 * Turns a WXSS sheet into CSS for the view runtime: tags get their `wx-` prefix (`page` becomes `wx-page`) and rpx become
 * px for the given window width. Throws postcss's CssSyntaxError with file and line when the sheet does not parse.
 */
export function compileWxss(text: string, path: string, windowWidth: number): string {
  const root = postcss.parse(text, { from: path })
  root.walkRules(wxTags)
  root.walkDecls((declaration) => {
    declaration.value = declaration.value.replace(
      /(-?[\d.]+)rpx\b/g,
      (_match, amount: string) => `${(Number(amount) * windowWidth) / RPX_PER_WIDTH}px`,
    )
  })
  return root.toString()
}
