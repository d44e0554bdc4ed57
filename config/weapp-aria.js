const path = require('node:path')

/** What a view says to a screen reader; the framework's templates leave it out. */
const ARIA = { 'aria-role': '', 'aria-label': '' }

/**
 * Lets views and images of the mini-program carry `aria-role` and `aria-label`. The templates are written at build
 * time and filled at run time, so both sides must know the attributes: the second half is `weapp-aria-runtime.js`.
 * @typedef {{ template: { mergeComponents: (ctx: object, patch: object) => void }, runtimePath: string | string[] }} Platform
 * @param {{ registerMethod: (name: string, fn: (platform: Platform) => void) => void }} ctx
 */
module.exports = (ctx) => {
  ctx.registerMethod('onSetupClose', (platform) => {
    if (process.env.TARO_ENV !== 'weapp') return
    platform.template.mergeComponents(ctx, {
      View: ARIA,
      Image: ARIA,
      Input: { 'aria-label': '' },
      Textarea: { 'aria-label': '' },
    })
    platform.runtimePath = [platform.runtimePath, path.resolve(__dirname, 'weapp-aria-runtime.js')].flat()
  })
}
