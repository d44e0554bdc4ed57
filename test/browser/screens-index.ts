import type { Look } from './look'

/** Where a page is drawn: the browser on a phone, the browser on a desk, WeChat's build on a phone. */
export type Face = 'phone' | 'desk' | 'weapp'

const SIZE: Record<Face, string> = { phone: '390x844', desk: '1280x800', weapp: '390x844-weapp' }
const HEAD = `# Screens

Every page as it is drawn now, made by \`npm run screens\` from the demo county. Phone and desk are the browser; WeChat is the
compiled mini-program in the harness, where the bars and built-in parts are approximations of WeChat's own. What differs
from the drawing of the design, and why, is written in \`notes.json\` by whoever looked.
`

/** File name of one picture. */
export function pictureName({ name }: Look, face: Face, care: boolean): string {
  return `${name}-${SIZE[face]}${care ? '-care' : ''}.png`
}

function section(look: Look, note: string | undefined): string {
  const faces: Face[] = look.browserOnly ? ['phone', 'desk'] : ['phone', 'desk', 'weapp']
  const cell = (face: Face, care: boolean): string => `![](${pictureName(look, face, care)})`
  const drawings = [...look.drawings, ...(look.careDrawing ? [look.careDrawing] : [])]
  return [
    `## ${look.name}`,
    '',
    `Drawings: ${drawings.join(', ') || 'none'}. ${note ?? 'Nobody has looked yet.'}`,
    '',
    `| ${faces.join(' | ')} |`,
    `| ${faces.map(() => '---').join(' | ')} |`,
    `| ${faces.map((face) => cell(face, false)).join(' | ')} |`,
    `| ${faces.map((face) => cell(face, true)).join(' | ')} |`,
    '',
  ].join('\n')
}

/** The index of all pictures with what people noted about each page. */
export function screensIndex(looks: readonly Look[], notes: Readonly<Record<string, string>>): string {
  return `${HEAD}\n${looks.map((look) => section(look, notes[look.name])).join('\n')}`
}
