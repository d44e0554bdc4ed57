/**
 * Rechecks the exported ledger of a community fund. Needs Node.js 18 or later and nothing else:
 *
 *   node fund-recheck.mjs 账目.csv [指纹]
 *
 * Looks at the numbers of the entries, at every posting (both sides of it sum to zero, its name follows from what it is
 * about), at the chain of every account (nothing altered, taken out or put in, never below zero) and at the sums.
 * With the fingerprint that the ledger page shows it also finds entries missing at the end.
 */
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import { pathToFileURL } from 'node:url'

/** @typedef {{ account: string, change: number, seq?: number, balance?: number, head?: string }} Entry */
/** @typedef {{ fund: string, id: string, at: number, unit: string, reason: string, ref: { collection: string, id: string }, title?: string, reverses?: string, entries: Entry[] }} Posting */

const sha256 = (/** @type {string} */ text) => createHash('sha256').update(text).digest('hex')

/** JSON with sorted keys and without what is undefined (RFC 8785 for texts and whole numbers). @param {unknown} value @returns {string} */
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.entries(value).filter(([, member]) => member !== undefined)
  members.sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`).join(',')}}`
}

/** A link of an account's chain, as the ledger makes it. @param {string} previous @param {Posting} posting @param {Entry} entry */
function linkHash(previous, { id, at, unit, reason, ref, title, reverses, entries }, { account, seq, balance }) {
  const moves = entries.map(({ account: of, change }) => [of, change])
  return sha256(canonical({ previous, account, seq, balance, id, at, unit, reason, ref, title, reverses, moves }))
}

/** Cells of a CSV text, line by line. @param {string} text @returns {string[][]} */
export function cellsOf(text) {
  /** @type {string[][]} */
  const lines = []
  const line = /** @type {string[]} */ ([])
  let cell = ''
  let quoted = false
  for (let i = text.charCodeAt(0) === 0xfeff ? 1 : 0; i < text.length; i++) {
    const character = text[i]
    if (quoted) {
      if (character !== '"') cell += character
      else if (text[i + 1] === '"') cell += text[++i]
      else quoted = false
    } else if (character === '"') quoted = true
    else if (character === ',' || character === '\n') {
      line.push(cell.replace(/\r$/, ''))
      cell = ''
      if (character === '\n') lines.push(line.splice(0))
    } else cell += character
  }
  if (cell !== '' || line.length > 0) lines.push([...line, cell])
  return lines.filter((cells) => cells.some((one) => one !== ''))
}

const fenOf = (/** @type {string} */ yuan) => {
  const parts = /^(\d+)\.(\d{2})$/.exec(yuan)
  return parts ? Number(parts[1]) * 100 + Number(parts[2]) : NaN
}

/** Accounts whose whole history an export holds: those of money that is free and of money set aside. @param {string} account */
const isKept = (account) => /^fund\.(free|earmark)\./.test(account)

/** @param {string[]} cells @param {number} at @param {string[]} problems */
function rowOf(cells, at, problems) {
  const no = Number(cells[0])
  if (no !== at + 1) problems.push(`第 ${at + 1} 行的编号是 ${cells[0]}，应该是 ${at + 1}：有账目缺了或多了`)
  try {
    const posting = /** @type {Posting} */ (JSON.parse(cells.at(-1) ?? ''))
    return { no, kind: cells[2] ?? '', amount: cells[7] ?? '', lines: cells[6] ?? '', posting }
  } catch {
    problems.push(`第 ${no} 笔没有记录，或者记录读不出来`)
    return undefined
  }
}

/** What an entry moved, by the accounts of its fund: between them it stands twice. @param {Posting} posting @param {(account: string) => boolean} own */
function movedBy(posting, own) {
  const moved = posting.entries.filter(({ account }) => own(account))
  const sum = moved.reduce((fen, { change }) => fen + Math.abs(change), 0)
  const net = moved.reduce((fen, { change }) => fen + change, 0)
  return net === 0 ? sum / 2 : Math.abs(net)
}

/**
 * @param {string} csv
 * @returns {{ rows: number, accounts: number, balance: number, fingerprint: string, problems: string[] }}
 */
export function recheck(csv) {
  /** @type {string[]} */
  const problems = []
  const rows = cellsOf(csv)
    .slice(1)
    .flatMap((cells, at) => rowOf(cells, at, problems) ?? [])
  const fund = rows[0]?.posting.fund ?? ''
  const own = (/** @type {string} */ account) =>
    isKept(account) && (account.startsWith(`fund.free.${fund}_`) || account.startsWith(`fund.earmark.${fund}_`))
  /** @type {Map<string, { no: number, posting: Posting, entry: Entry }[]>} */
  const chains = new Map()
  let net = 0
  for (const { no, amount, lines, posting } of rows) {
    const { id, unit, reason, ref, reverses, entries } = posting
    if (posting.fund !== fund) problems.push(`第 ${no} 笔是别的账本的`)
    const named = reverses === undefined ? `${unit}|${reason}|${ref.collection}|${ref.id}` : `reversal|${reverses}`
    if (id !== sha256(named)) problems.push(`第 ${no} 笔的凭证号和内容对不上`)
    if (entries.reduce((sum, { change }) => sum + change, 0) !== 0) problems.push(`第 ${no} 笔进出不相等`)
    if (fenOf(amount) !== movedBy(posting, own)) problems.push(`第 ${no} 笔写的金额和记录里的不一样`)
    const parts = lines.split('；').reduce((sum, part) => sum + fenOf(part.split(' ').at(-1) ?? ''), 0)
    if (parts !== fenOf(amount)) problems.push(`第 ${no} 笔各来源加起来不等于金额`)
    for (const entry of entries) {
      if (!own(entry.account)) continue
      net += entry.change
      chains.set(entry.account, [...(chains.get(entry.account) ?? []), { no, posting, entry }])
    }
  }
  let balance = 0
  /** @type {string[]} */
  const heads = []
  for (const [account, links] of chains) {
    links.sort((a, b) => (a.entry.seq ?? 0) - (b.entry.seq ?? 0))
    let state = { seq: 0, balance: 0, head: '' }
    for (const { no, posting, entry } of links) {
      const next = { seq: state.seq + 1, balance: state.balance + entry.change, head: '' }
      next.head = linkHash(state.head, posting, { ...entry, ...next })
      const fits = entry.seq === next.seq && entry.balance === next.balance && entry.head === next.head
      if (!fits) problems.push(`第 ${no} 笔被改过，或者它前面缺了账：${account}`)
      if (next.balance < 0) problems.push(`第 ${no} 笔之后账户成了负数：${account}`)
      state = next
    }
    balance += state.balance
    heads.push(`${account} ${state.seq} ${state.balance} ${state.head}`)
  }
  if (net !== balance) problems.push('收入减支出不等于余额')
  const fingerprint = sha256(heads.sort().join('\n'))
  return { rows: rows.length, accounts: chains.size, balance, fingerprint, problems }
}

if (process.argv[1] && import.meta.url === pathToFileURL(fs.realpathSync(process.argv[1])).href) {
  const [file, expected] = process.argv.slice(2)
  if (!file) {
    console.error('用法：node fund-recheck.mjs 账目.csv [账本页面上的指纹]')
    process.exit(2)
  }
  const { rows, accounts, balance, fingerprint, problems } = recheck(fs.readFileSync(file, 'utf8'))
  const same = expected === undefined || fingerprint.startsWith(expected.replace(/\s/g, '').toLowerCase())
  if (!same) problems.push('指纹和页面上的不一样：末尾可能缺了账，或者下载以后又记了新账')
  for (const problem of problems) console.log(`✗ ${problem}`)
  console.log(`${rows} 笔，${accounts} 个账户，余额 ${(balance / 100).toFixed(2)} 元`)
  console.log(`指纹 ${fingerprint}`)
  console.log(problems.length === 0 ? '✓ 账平了，没有被改过' : `✗ 有 ${problems.length} 处不对`)
  process.exitCode = problems.length === 0 ? 0 : 1
}
