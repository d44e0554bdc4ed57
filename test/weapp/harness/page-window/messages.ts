import type { CompiledDist } from '../compile-dist'
import type { FromView, ToView } from '../protocol'

/** What the thread that holds the window is started with. */
export interface WindowSettings {
  /** The view runtime as one script. */
  runtime: string
  templates: string
  rest: Omit<CompiledDist, 'templates'>
}

export type HandAct = 'tap' | 'fill' | 'emit' | 'text' | 'html'

export type ToWindow = { kind: 'view'; message: ToView } | { kind: 'hand'; id: number; act: HandAct; args: unknown[] }

export type FromWindow =
  | { kind: 'view'; message: FromView }
  | { kind: 'taken'; count: number }
  | { kind: 'hand'; id: number; ok: true; value: unknown }
  | { kind: 'hand'; id: number; ok: false; error: string }
  | { kind: 'fault'; text: string }
