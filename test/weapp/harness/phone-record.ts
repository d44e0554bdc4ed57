import type { OpenPage, SetDataRecord, Shell, ToPhone } from './protocol'

/** What a mini-program did, as its phone sees it. */
export interface PhoneRecord {
  readonly faults: string[]
  readonly warnings: string[]
  readonly setData: SetDataRecord[]
  /** Every asynchronous wx function called, in order. */
  readonly wxCalls: Array<Omit<Extract<ToPhone, { kind: 'called' }>, 'kind'>>
  readonly stack: OpenPage[]
  /** Roots of the packages whose code has run. */
  readonly loadedPackages: string[]
  readonly shell: Shell | null
}

/** Messages that are only written down. */
export type Noted = Extract<ToPhone, { kind: 'view' | 'called' | 'setData' | 'fault' | 'warning' | 'stack' }>

/** An empty record and the pen that writes it. */
export function createRecord(faults: string[]): { record: PhoneRecord; note(message: Noted): void } {
  const record = {
    faults,
    warnings: [] as string[],
    setData: [] as SetDataRecord[],
    wxCalls: [] as PhoneRecord['wxCalls'],
    stack: [] as OpenPage[],
    loadedPackages: [] as string[],
    shell: null as Shell | null,
  }
  return {
    record,
    note(message) {
      switch (message.kind) {
        case 'view':
          if (message.message.kind === 'shell') record.shell = message.message.shell
          return
        case 'called':
          record.wxCalls.push({ api: message.api, args: message.args })
          return
        case 'setData':
          record.setData.push(message.record)
          return
        case 'fault':
          record.faults.push(message.text)
          return
        case 'warning':
          record.warnings.push(message.text)
          return
        case 'stack':
          record.stack = message.stack
          record.loadedPackages = message.loaded
          return
        default:
          message satisfies never
      }
    },
  }
}
