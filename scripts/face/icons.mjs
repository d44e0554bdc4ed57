/**
 * Writes src/ui/icons.scss and src/ui/icon-name.ts from src/ui/icons.svg.
 *
 *   node scripts/face/icons.mjs
 */
import fs from 'node:fs'
import { inRoot } from '../build/places.mjs'

const source = fs.readFileSync(inRoot('src/ui/icons.svg'), 'utf8')
const symbols = [...source.matchAll(/<symbol id="([\w-]+)" viewBox="0 0 24 24">(.*?)<\/symbol>/gs)].map(
  ([, id, body]) => ({ id: id ?? '', body: body ?? '' }),
)

/** @param {string} svg */
const asData = (svg) =>
  `data:image/svg+xml,${encodeURIComponent(svg.replace(/\s+/g, ' ').replaceAll('"', "'")).replaceAll("'", '%27').replace(/%20/g, ' ').replace(/%3D/g, '=').replace(/%3A/g, ':').replace(/%2F/g, '/')}`

/** @param {{ id: string, body: string }} symbol */
function rule({ id, body }) {
  const paint =
    id === 'fort'
      ? "fill='#000'"
      : "fill='none' stroke='#000' stroke-width='1.75' stroke-linecap='round' stroke-linejoin='round'"
  const shapes = body.replace(/\s(fill|stroke)="currentColor"/g, ' $1="#000"')
  return `.ic-${id}{--ic:url("${asData(`<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' ${paint}>${shapes}</svg>`)}")}`
}

const head =
  '// Generated from icons.svg by scripts/face/icons.mjs. WXML has no inline SVG: an icon is a mask filled with the text colour.'
fs.writeFileSync(inRoot('src/ui/icons.scss'), `${head}\n${symbols.map(rule).join('\n')}\n`)
const names = symbols.map(({ id }) => `  | '${id}'`).join('\n')
fs.writeFileSync(
  inRoot('src/ui/icon-name.ts'),
  `/** Icons there are; generated from icons.svg by scripts/face/icons.mjs. */\nexport type IconName =\n${names}\n`,
)
console.log(`${symbols.length} icons`)
