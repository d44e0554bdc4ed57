import Taro from '@tarojs/taro'
import { useSyncExternalStore } from 'react'

/** One value of the whole app, kept in storage; pages that use it are drawn again when it changes. */
export interface Cell<Value> {
  get(): Value
  set(value: Value): void
  subscribe(listener: () => void): () => void
}

/** `name` is the storage key; what is stored must be plain data. */
export function cell<Value>(name: string, initial: Value): Cell<Value> {
  const listeners = new Set<() => void>()
  let value: Value | undefined
  return {
    get() {
      if (value === undefined) {
        const stored: Value | '' | undefined = Taro.getStorageSync(name)
        value = stored === '' || stored === undefined ? initial : stored
      }
      return value
    },
    set(next) {
      value = next
      Taro.setStorageSync(name, next)
      for (const listener of listeners) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

export function useCell<Value>(from: Cell<Value>): Value {
  return useSyncExternalStore(from.subscribe, from.get, from.get)
}
