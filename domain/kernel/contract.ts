import './jitless'
import * as z from 'zod/mini'
import type { Purpose } from './purposes'
import type { Role } from './roles'
import { notFoundOf, type NotFoundOf, type ScopedCollection } from './scoped-collections'

type Shape = Readonly<Record<string, z.ZodMiniType>>

/** What can be asked of the product: who may, with what, and every answer there is. */
export interface Contract<
  Allow extends Role = Role,
  Input extends z.ZodMiniType = z.ZodMiniType,
  Output extends z.ZodMiniType = z.ZodMiniType,
  Refusal extends string = string,
> {
  /** `<domain>.<verbNoun>` */
  readonly name: `${string}.${string}`
  /** What it does, in plain Chinese. */
  readonly summary: string
  readonly allow: readonly Allow[]
  /**
   * Whose documents it touches: `public` everybody's, `self` only the caller's own, `{ of, by }` one document of a
   * scoped collection, found by that input member and opened by the caller.
   */
  readonly scope: 'public' | 'self' | { readonly of: ScopedCollection; readonly by: string }
  readonly input: Input
  readonly output: Output
  readonly refusals: readonly Refusal[]
  /** True for every action that takes a `requestId`: it changes the store at most once per id. */
  readonly writes: boolean
  /** The purpose whose consent must be current before the action runs (PIPL 13, 14). */
  readonly purpose?: Purpose
  /** True when the answer holds unmasked data of other people: the view itself is put on record. */
  readonly reveals?: true
  /** True when a wrong input member is a guess at a code: wrong ones are counted and lock the caller out. */
  readonly guesses?: true
}

interface Declaration<
  Allow extends Role,
  InputShape extends Shape,
  Output extends z.ZodMiniType,
  Refusal extends string,
  Of extends ScopedCollection,
> {
  readonly name: `${string}.${string}`
  readonly summary: string
  readonly allow: readonly Allow[]
  readonly scope: 'public' | 'self' | { readonly of: Of; readonly by: keyof InputShape & string }
  readonly input: z.ZodMiniObject<InputShape>
  readonly output: Output
  readonly refusals: readonly Refusal[]
  readonly purpose?: Purpose
  readonly reveals?: true
  readonly guesses?: true
}

/**
 * Declares an action. The input is closed: unknown members are refused, whatever kind of object was given. A document
 * out of scope is one more refusal.
 */
export function contract<
  const Allow extends Role,
  InputShape extends Shape,
  Output extends z.ZodMiniType,
  const Refusal extends string = never,
  Of extends ScopedCollection = never,
>(
  declared: Declaration<Allow, InputShape, Output, Refusal, Of>,
): Contract<Allow, z.ZodMiniObject<InputShape, z.core.$strict>, Output, Refusal | NotFoundOf<Of>> {
  const outside = typeof declared.scope === 'string' ? [] : [notFoundOf(declared.scope.of)]
  return {
    ...declared,
    refusals: [...new Set([...declared.refusals, ...outside])],
    input: z.strictObject(declared.input.shape),
    writes: 'requestId' in declared.input.shape,
  }
}

export type InputOf<C extends Contract> = z.output<C['input']>
/** What a caller may write: optional members may be left out. */
export type InputFor<C extends Contract> = z.input<C['input']>
export type OutputOf<C extends Contract> = z.output<C['output']>
export type RefusalOf<C extends Contract> = C['refusals'][number]
export type AllowOf<C extends Contract> = C['allow'][number]
