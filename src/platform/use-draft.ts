import Taro from '@tarojs/taro'
import { useState } from 'react'
import { newRequestId } from './request-id'

/** A form while it is being filled in. */
export interface Draft<Fields> {
  readonly fields: Fields
  /** Made when the form was opened, and the same until an answer came. */
  readonly requestId: string
  change(part: Partial<Fields>): void
  /** An answer came: the next form begins afresh. */
  done(): void
}

interface Stored<Fields> {
  readonly fields: Fields
  readonly requestId: string
}

function begin<Fields>(key: string, empty: Fields): Stored<Fields> {
  const stored: Stored<Fields> | '' | undefined = Taro.getStorageSync(key)
  return stored ? { ...stored, fields: { ...empty, ...stored.fields } } : { fields: empty, requestId: newRequestId() }
}

/** Keeps a half-filled form and its request id in storage under `name`, through crashes and dead networks. */
export function useDraft<Fields extends object>(name: string, empty: Fields): Draft<Fields> {
  const key = `draft:${name}`
  const [draft, setDraft] = useState(() => begin(key, empty))
  const keep = (next: Stored<Fields>) => {
    setDraft(next)
    Taro.setStorageSync(key, next)
  }
  return {
    ...draft,
    // Merged into what is stored: a part may come late, from an upload that began some drawings ago.
    change: (part) => keep({ ...draft, fields: { ...begin(key, draft.fields).fields, ...part } }),
    done() {
      Taro.removeStorageSync(key)
      setDraft({ fields: empty, requestId: newRequestId() })
    },
  }
}
