import type { DocumentStore } from '../store/document-store'
import type { Meter } from '../store/search'
import type { Parameters } from './parameters'

/** What one request needs to be carried out. */
export interface ActionContext {
  store: DocumentStore
  /** Epoch milliseconds that server dates become. */
  now: number
  meter: Meter & { returned: number }
}

/** The members of a reply beside `requestId`. */
export type Reply = Record<string, unknown>
/** Carries out one action of the database. */
export type Action = (parameters: Parameters, context: ActionContext) => Reply | Promise<Reply>
