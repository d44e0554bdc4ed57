import type { CompiledDist } from './compile-dist'
import type { FromView, ToView } from './protocol'
import type { HandTarget } from './view/hands'

/** The view layer as the phone holds it: pages drawn somewhere, and hands on them. */
export interface ViewPort {
  send(message: ToView): void
  /** Messages the view has not taken yet. */
  pending(): number
  tap(target: HandTarget): Promise<void>
  fill(target: HandTarget, value: string): Promise<void>
  /** Lets a built-in say something a finger cannot do here, such as a picker's `change`. */
  emit(target: HandTarget, type: string, detail: unknown): Promise<void>
  text(): Promise<string>
  html(): Promise<string>
  close(): Promise<void>
}

/** Who hears the view: its messages, that something happened, and what goes wrong in it. */
export interface ViewListener {
  receive(message: FromView): void
  wake(): void
  fault(text: string): void
}

/** Opens a view for one build. */
export type OpenView = (dist: CompiledDist, listener: ViewListener) => Promise<ViewPort>
