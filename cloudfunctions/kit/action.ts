import type { AllowOf, Contract, InputOf, OutputOf, RefusalOf } from '@domain/kernel/contract'
import type { Decision } from '@domain/kernel/decision'
import type { Member } from './member'
import type { RuleBook } from './rule-book'
import type { Subject } from './journal'
import type { JournalledTx } from './transact'

/** Guests reach only actions that let them in; everywhere else the member is certain. */
export type CallerOf<C extends Contract> = 'guest' extends AllowOf<C> ? Member | undefined : Member

export type Answer<C extends Contract> = Decision<OutputOf<C>, RefusalOf<C>>

export interface ActionContext<C extends Contract> {
  readonly countyId: string
  readonly member: CallerOf<C>
  /** Who called as the platform names them; for making an account, and for what the platform sends to a person. */
  readonly caller: { readonly identityId: string | undefined; readonly openid: string | undefined }
  /** The server's epoch ms when the call began. */
  readonly now: number
  /** Writes exactly once per request id; only for contracts with a `requestId`. */
  transact(callback: (tx: JournalledTx) => Promise<Answer<C>>, taken?: Answer<C>): Promise<Answer<C>>
  /** The local numbers in force now. */
  rules(): Promise<RuleBook>
  /** Puts on record that the caller sees others' data in full; for contracts with `reveals`, before they answer. */
  recordView(subject: Subject): Promise<void>
  /** Counts a wrong code against the caller. */
  countWrongCode(): Promise<void>
}

export interface Action<C extends Contract = Contract> {
  readonly contract: C
  handle(context: ActionContext<C>, input: InputOf<C>): Promise<Answer<C>>
}

/** Binds steps to a contract: an unlisted refusal or a missing output member does not compile. */
export function defineAction<C extends Contract>(
  contract: C,
  handle: (context: ActionContext<C>, input: InputOf<C>) => Promise<Answer<C>>,
): Action<C> {
  return { contract, handle }
}

/** An action as `serve` keeps it, whatever its contract. */
export type AnyAction = Action<Contract>

/** Forgets the particular contract; `serve` parses input and output by it, so the types hold at run time. */
export function anyAction<C extends Contract>(action: Action<C>): AnyAction {
  return action as unknown as AnyAction
}
