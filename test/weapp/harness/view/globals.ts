import type { CompiledDist } from '../compile-dist'
import type { HandTarget, Located } from './hands'

/** What the view runtime offers to whoever holds the window, and the one thing it needs from there. */
declare global {
  interface Window {
    /** Set by the holder before boot: takes one JSON text towards the logic layer. */
    viewPost(text: string): void
    /** In Chromium: messages posted so far, and the way out of the page. */
    viewPosted: number
    viewTake(text: string): Promise<void>
    /** Set by the holder before boot: the template functions of the compiled mini-program. */
    viewTemplates: Record<string, (name: string) => unknown>
    viewBoot(dist: Omit<CompiledDist, 'templates'>, options: { styles: boolean }): void
    /** Takes one JSON text from the logic layer. */
    viewReceive(text: string): void
    viewHands: {
      locate(target: HandTarget): Located
      tap(target: HandTarget): void
      fill(target: HandTarget, value: string): void
      emit(target: HandTarget, type: string, detail: unknown): void
      text(): string
      html(): string
    }
  }
}
