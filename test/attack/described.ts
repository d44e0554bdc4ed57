/** The part of JSON Schema that the contracts' inputs are described with. */
export interface Schema {
  readonly type?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly pattern?: string
  readonly format?: string
  readonly minLength?: number
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly minItems?: number
  readonly maxItems?: number
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
}

/** One line of `/contract.json`: all that somebody outside knows of an action. */
export interface Described {
  readonly name: string
  readonly allow: readonly string[]
  readonly input: Schema
  readonly refusals: readonly string[]
  readonly writes: boolean
}
