/** WXSS knows neither `:root` nor, on every client, attributes of a view: each mode is a class as well. */
module.exports = () => ({
  postcssPlugin: 'mode-selectors',
  /** @param {import('postcss').Rule} rule */
  Rule(rule) {
    if (rule.selector === ':root') rule.selector = 'page,:root'
    const mode = /^\[data-mode=["'](\w+)["']\]$/.exec(rule.selector)
    if (mode) rule.selector = `.mode-${mode[1]}`
  },
})
module.exports.postcss = true
