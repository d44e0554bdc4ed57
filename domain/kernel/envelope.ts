/** What is wrong with one member of an input. */
export interface InputProblem {
  /** Where, e.g. `beneficiary.name`; empty for the whole input. */
  readonly path: string
  readonly problem: string
}

/** What every call answers, whichever way it came. */
export type Envelope<Value> = Answered<Value> | Refused

export interface Answered<Value> {
  readonly ok: true
  readonly value: Value
  /** The server's epoch ms; pages take domain time from nothing else. */
  readonly now: number
}

export interface Refused {
  readonly ok: false
  readonly code: string
  /** The sentence for a person; a client that does not know the code shows it. */
  readonly message: string
  /** A list of problems for `INVALID_INPUT`, facts as an object otherwise. */
  readonly details?: readonly InputProblem[] | Readonly<Record<string, unknown>>
  readonly traceId: string
  readonly now: number
}
