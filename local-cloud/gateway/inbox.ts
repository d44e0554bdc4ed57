import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { InboxMessage } from '../contract'

/** Messages that templates would have shown, kept in the data folder. */
export interface Inbox {
  put(message: InboxMessage): void
  list(openid?: string): Promise<InboxMessage[]>
}

export function openInbox(dataDir: string): Inbox {
  const path = join(dataDir, 'inbox.jsonl')
  const messages = existsSync(path) ? readMessages(path) : []
  return {
    put(message) {
      messages.push(message)
      appendFileSync(path, `${JSON.stringify(message)}\n`)
    },
    list: async (openid) => messages.filter((message) => openid === undefined || message.openid === openid),
  }
}

/** Reads one message per line; a line cut off by a crash is left out. */
function readMessages(path: string): InboxMessage[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line) => {
      try {
        return line === '' ? [] : [JSON.parse(line) as InboxMessage]
      } catch {
        return []
      }
    })
}
