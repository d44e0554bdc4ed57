import type { DocumentStore } from '../store/document-store'
import type { Reply } from './action'
import { databaseActions } from './database-actions'
import type { Parameters } from './parameters'
import { invalidParam, PlatformError } from './platform-error'

/** What one request cost: documents looked at and documents answered. */
export interface StatementCost {
  examined: number
  returned: number
}

export interface Dispatcher {
  /** Carries out one database request. Never throws: what goes wrong is part of the reply. */
  dispatch(action: string, parameters: Parameters, cost: StatementCost): Promise<Reply>
  handles(action: string): boolean
}

/** Builds the dispatcher of the database actions. `now` is the clock server dates are taken from. */
export function openDispatcher(store: DocumentStore, now: () => number, report: (error: unknown) => void): Dispatcher {
  let requests = 0
  const requestId = () => `local-${process.pid}-${++requests}`
  return {
    handles: (action) => Object.hasOwn(databaseActions, action),
    async dispatch(action, parameters, cost) {
      try {
        const carryOut = Object.hasOwn(databaseActions, action) ? databaseActions[action] : undefined
        if (!carryOut) throw invalidParam(`unsupported: action ${action}`)
        return { requestId: requestId(), ...(await carryOut(parameters, { store, now: now(), meter: cost })) }
      } catch (error) {
        return { requestId: requestId(), ...failure(error, report) }
      }
    },
  }
}

/** The members of a reply that tells of an error. Unknown errors are reported and answered as the platform's own. */
export function failure(error: unknown, report: (error: unknown) => void): Reply {
  if (error instanceof PlatformError) return { code: error.code, message: error.message }
  report(error)
  return { code: 'SYS_ERR', message: 'system error' }
}
