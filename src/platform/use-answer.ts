import Taro, { useDidShow } from '@tarojs/taro'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Contract, InputFor, OutputOf } from '@domain/kernel/contract'
import { call } from './call'
import { serverNow } from './clock'
import { asFailure, Offline, type Failure } from './failures'
import { session } from './session'

interface Shown<Value> {
  readonly value?: Value
  /** Server time at which `value` was answered. */
  readonly at?: number
  readonly failure?: Failure
}

export interface Answer<Value> extends Shown<Value> {
  refresh(): Promise<void>
}

export interface AnswerOptions {
  /** Post to ask under. */
  readonly as?: string | undefined
  /** Keep the last answer in storage, to be shown at once and when there is no network. */
  readonly keep?: boolean
}

function keptUnder(contract: Contract, input: unknown): string {
  return `kept:${session.get().signInName ?? ''}:${contract.name}:${JSON.stringify(input)}`
}

/** What was kept and still fits: an older version of the product may have kept another shape. */
function readKept<C extends Contract>(contract: C, key: string): Shown<OutputOf<C>> {
  const stored: { value: OutputOf<C>; at: number } | '' | undefined = Taro.getStorageSync(key)
  return stored && contract.output.safeParse(stored.value).success ? stored : {}
}

/**
 * The answer to a question, asked when the page appears and again whenever it is shown. An older answer stays in
 * sight while there is no network; `undefined` as input asks nothing.
 */
export function useAnswer<C extends Contract>(
  contract: C,
  input: InputFor<C> | undefined,
  { as, keep = false }: AnswerOptions = {},
): Answer<OutputOf<C>> {
  const key = input === undefined ? '' : keptUnder(contract, input)
  const [shown, setShown] = useState<Shown<OutputOf<C>>>(() => (keep && key ? readKept(contract, key) : {}))
  const turn = useRef(0)
  const pending = useRef('')

  const refresh = useCallback(async () => {
    if (key === '') return
    const mine = ++turn.current
    pending.current = key
    let next: Shown<OutputOf<C>>
    try {
      const value = await call(contract, input as InputFor<C>, as)
      next = { value, at: serverNow() }
      if (keep) Taro.setStorageSync(key, next)
    } catch (cause) {
      next = { failure: asFailure(cause) }
    }
    if (mine !== turn.current) return
    pending.current = ''
    setShown((before) => (next.failure instanceof Offline ? { ...before, ...next } : next))
    // `key` stands for the input, which is a new object at every drawing.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [contract, key, as, keep])

  useEffect(() => {
    if (pending.current !== key) void refresh()
  }, [key, refresh])
  useDidShow(() => {
    if (pending.current === '') void refresh()
  })

  return { ...shown, refresh }
}
