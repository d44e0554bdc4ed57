import type { FromView } from '../protocol'

/** Sends one message towards the logic layer, as text: nothing but JSON leaves the view. */
export function post(message: FromView): void {
  window.viewPost(JSON.stringify(message))
}
