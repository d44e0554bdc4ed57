import { filesBelow, textOf } from './source-files'

const TITLE = /navigationBarTitleText: '([^']+)'/
/** The title of the page's own frame, where it is a fixed text. */
const FRAME = /<(?:Page|StaffPage)\b[^>]*?\btitle="([^"]+)"/

test('the native bar of WeChat names a page as the page names itself', () => {
  const configs = filesBelow('src').filter((file) => file.endsWith('/page.config.ts'))
  const named = configs.flatMap((config) => {
    const frame = FRAME.exec(textOf(config.replace('page.config.ts', 'page.tsx')))
    const native = TITLE.exec(textOf(config))
    return frame ? [[config, native?.[1], frame[1]] as const] : []
  })
  expect(named.length).toBeGreaterThan(configs.length / 2)
  expect(named.filter(([, native, own]) => native !== own)).toEqual([])
})
