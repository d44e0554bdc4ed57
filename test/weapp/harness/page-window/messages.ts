import type { CompiledDist } from '../compile-dist'
import type { FromView, ToView } from '../protocol'

export type HandAct = 'tap' | 'fill' | 'emit' | 'text' | 'html'

export type ToWindow =
  /** Opens a fresh window and starts the view runtime in it; `runtime` and `templates` are scripts. */
  | { kind: 'boot'; runtime: string; templates: string; rest: Omit<CompiledDist, 'templates'> }
  | { kind: 'view'; message: ToView }
  | { kind: 'hand'; id: number; act: HandAct; args: unknown[] }
  | { kind: 'close' }

export type FromWindow =
  | { kind: 'view'; message: FromView }
  | { kind: 'taken'; count: number }
  | { kind: 'hand'; id: number; ok: true; value: unknown }
  | { kind: 'hand'; id: number; ok: false; error: string }
  | { kind: 'fault'; text: string }
  | { kind: 'closed' }
