import { PURPOSES } from '@domain/kernel/purposes'
import { noticeAbout, type Notice } from '@domain/privacy/notice-texts'
import type { PublicPage } from '../kit/web'

const PREFIX = '/privacy/'
const STYLE =
  'body{max-width:40rem;margin:2rem auto;padding:0 1rem;font:1.125rem/1.7 sans-serif;color:#1f1f1f}h1{font-size:1.5rem}h2{font-size:1.125rem}'

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

function pageOf({ title, version, effectiveFrom, sections }: Notice): string {
  const parts = sections.map(({ heading, text }) => `<h2>${escaped(heading)}</h2><p>${escaped(text)}</p>`)
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title>`
  const body = `<h1>${escaped(title)}</h1><p>第 ${version} 版，${effectiveFrom} 起</p>${parts.join('')}`
  return `<!doctype html><html lang="zh-CN"><head>${head}<style>${STYLE}</style></head><body>${body}</body></html>`
}

/** `/privacy/<purpose>`: the notices, readable without an account and without scripts. */
export const publicPage: PublicPage = (asked) => {
  const wanted = asked.startsWith(PREFIX) ? asked.slice(PREFIX.length) : undefined
  const about = [...PURPOSES, 'children' as const].find((one) => one === wanted)
  if (about === undefined) return undefined
  return {
    statusCode: 200,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'public, max-age=300',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
      'x-content-type-options': 'nosniff',
    },
    body: pageOf(noticeAbout(about)),
  }
}
