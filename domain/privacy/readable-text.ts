import { clockTime, shanghaiDate } from '../kernel/calendar'

/** Documents of one kind, and what their members are called. */
export interface ReadablePart {
  readonly title: string
  readonly labels: Readonly<Record<string, string>>
  /** What codes in a member are called. */
  readonly words: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly documents: ReadonlyArray<Readonly<Record<string, unknown>>>
}

/** Instants are the only numbers of that size. */
const EARLIEST = Date.UTC(2020, 0, 1)

function said(value: unknown): string {
  if (typeof value === 'number' && value > EARLIEST) return `${shanghaiDate(value)} ${clockTime(value)}`
  if (typeof value === 'boolean') return value ? '是' : '否'
  if (Array.isArray(value)) return value.map(said).join('、')
  return typeof value === 'object' && value !== null ? saidOf(value) : String(value)
}

/** Names of members mean nothing to a person; days and codes under which something is counted do. */
const MEMBER_NAME = /^[a-z][A-Za-z]*$/

function saidOf(value: object): string {
  return Object.entries(value)
    .map(([key, one]) => (MEMBER_NAME.test(key) ? said(one) : `${key} ${said(one)}`))
    .join('，')
}

/** What a code is called, or the value itself. */
function named(words: Readonly<Record<string, string>> | undefined, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one: unknown) => named(words, one))
  return typeof value === 'string' ? (words?.[value] ?? value) : value
}

/** An export as a person reads it: a heading per kind, a line per member. */
export function readableText(parts: readonly ReadablePart[], at: number): string {
  const lines = [`导出时间：${said(at)}`]
  for (const { title, labels, words, documents } of parts) {
    lines.push('', `${title}（${documents.length} 条）`)
    documents.forEach((document, index) => {
      lines.push(`第 ${index + 1} 条`)
      for (const [member, label] of Object.entries(labels))
        if (document[member] !== undefined) lines.push(`  ${label}：${said(named(words[member], document[member]))}`)
    })
  }
  return `${lines.join('\n')}\n`
}
