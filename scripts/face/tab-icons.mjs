/**
 * Draws src/ui/tab/*.png, the 81x81 icons of the tab bar, from src/ui/icons.svg in a browser.
 *
 *   node scripts/face/tab-icons.mjs
 */
import fs from 'node:fs'
import { inRoot } from '../build/places.mjs'

const SIZE = 81
const TABS = { home: 'home', services: 'service', volunteering: 'hands', projects: 'brick', mine: 'user' }
const COLOURS = { '': '#6B645C', '-on': '#B23127' }

const source = fs.readFileSync(inRoot('src/ui/icons.svg'), 'utf8')

/** @param {string} id @param {string} colour */
function drawing(id, colour) {
  const body = new RegExp(`<symbol id="${id}"[^>]*>(.*?)</symbol>`, 's').exec(source)?.[1]
  if (body === undefined) throw new Error(`icons.svg has no ${id}`)
  return `<style>*{margin:0}svg{display:block}</style><svg width="${SIZE}" height="${SIZE}" viewBox="-1.5 -1.5 27 27" fill="none" stroke="${colour}" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round">${body}</svg>`
}

process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x'
const { default: binary } = await import('@sparticuz/chromium')
const { chromium } = await import('playwright-core')
const browser = await chromium.launch({
  executablePath: await binary.executablePath(),
  args: ['--no-sandbox', '--no-zygote'],
})
const page = await browser.newPage({ viewport: { width: SIZE, height: SIZE } })
fs.mkdirSync(inRoot('src/ui/tab'), { recursive: true })
for (const [tab, id] of Object.entries(TABS)) {
  for (const [suffix, colour] of Object.entries(COLOURS)) {
    await page.setContent(drawing(id, colour))
    await page.screenshot({ path: inRoot(`src/ui/tab/${tab}${suffix}.png`), omitBackground: true })
  }
}
await browser.close()
