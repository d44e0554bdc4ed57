/**
 * Draws src/volunteering/share.png, the picture of a card that is handed on in WeChat, from src/ui/icons.svg in a browser.
 *
 *   node scripts/face/share-card.mjs
 */
import fs from 'node:fs'
import { inRoot } from '../build/places.mjs'

/** WeChat shows cards five to four. */
const SIZE = { width: 500, height: 400 }

const source = fs.readFileSync(inRoot('src/ui/icons.svg'), 'utf8')
const body = /<symbol id="hands"[^>]*>(.*?)<\/symbol>/s.exec(source)?.[1]
if (body === undefined) throw new Error('icons.svg has no hands')

const hills = '<path fill="#E8F2ED" d="M0 300C90 250 170 250 250 290S410 330 500 270V400H0z"/>'
const heart = `<g transform="translate(130 60) scale(10)" fill="none" stroke="#B23127" stroke-width="1.4" stroke-linecap="round" stroke-linejoin="round">${body}</g>`
const drawing = `<style>*{margin:0}svg{display:block}</style><svg width="500" height="400" viewBox="0 0 500 400"><rect width="500" height="400" fill="#F6F4F0"/>${hills}${heart}</svg>`

process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x'
const { default: binary } = await import('@sparticuz/chromium')
const { chromium } = await import('playwright-core')
const browser = await chromium.launch({
  executablePath: await binary.executablePath(),
  args: ['--no-sandbox', '--no-zygote'],
})
const page = await browser.newPage({ viewport: SIZE })
await page.setContent(drawing)
await page.screenshot({ path: inRoot('src/volunteering/share.png') })
await browser.close()
