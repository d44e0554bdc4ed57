/** The framework's stylesheet embeds an icon font that no page uses; it would only be weight and a policy violation. */
module.exports = () => ({
  postcssPlugin: 'no-fonts',
  /** @type {Record<string, (rule: import('postcss').AtRule) => void>} */
  AtRule: { 'font-face': (rule) => void rule.remove() },
})
module.exports.postcss = true
