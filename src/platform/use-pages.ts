import { useDidShow } from '@tarojs/taro'
import { useCallback, useEffect, useRef, useState } from 'react'
import type * as z from 'zod/mini'
import type { Contract, InputFor } from '@domain/kernel/contract'
import { call } from './call'
import { asFailure, type Failure } from './failures'

interface Shown<Row> {
  /** Absent until the first answer. */
  readonly rows?: readonly Row[]
  readonly after?: string | undefined
  readonly failure?: Failure
}

/** A list that grows page by page. */
export interface Pages<Row> extends Shown<Row> {
  /** True while the list goes on. */
  readonly more: boolean
  refresh(): Promise<void>
  next(): Promise<void>
}

interface Page<Row> {
  items: Row[]
  next?: string | undefined
}

/** A contract that answers pages. */
type ListContract<Row> = Contract & { readonly output: z.ZodMiniType<Page<Row>> }
type RowOf<C> = C extends ListContract<infer Row> ? Row : never

export interface PagesOptions {
  /** Post to ask under. */
  readonly as?: string | undefined
  readonly limit?: number
}

/** Asks a list action for its first page whenever the page is shown, and for one more page at a time after that. */
export function usePages<C extends ListContract<unknown>>(
  contract: C,
  input: InputFor<C>,
  { as, limit = 20 }: PagesOptions = {},
): Pages<RowOf<C>> {
  const key = JSON.stringify(input)
  const [shown, setShown] = useState<Shown<RowOf<C>>>({})
  const turn = useRef(0)
  const pending = useRef('')

  const ask = useCallback(
    async (after?: string) => {
      const mine = ++turn.current
      pending.current = key
      const paging = after === undefined ? { limit } : { limit, after }
      let page: Page<RowOf<C>> | undefined
      let failure: Failure | undefined
      try {
        page = (await call(contract, { ...(input as object), ...paging } as InputFor<C>, as)) as Page<RowOf<C>>
      } catch (cause) {
        failure = asFailure(cause)
      }
      if (mine !== turn.current) return
      pending.current = ''
      setShown((before) => {
        if (page === undefined) return failure ? { ...before, failure } : before
        return { rows: after === undefined ? page.items : [...(before.rows ?? []), ...page.items], after: page.next }
      })
    },
    // `key` stands for the input, which is a new object at every drawing.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [contract, key, as, limit],
  )

  useEffect(() => {
    if (pending.current === key) return
    setShown({})
    void ask()
  }, [key, ask])
  useDidShow(() => {
    if (pending.current === '') void ask()
  })

  return {
    ...shown,
    more: shown.after !== undefined,
    refresh: () => ask(),
    next: async () => {
      if (shown.after !== undefined && pending.current === '') await ask(shown.after)
    },
  }
}
