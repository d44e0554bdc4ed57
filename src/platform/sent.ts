/** One question on its way, whichever way it goes. */
export interface Sent {
  readonly action: string
  readonly input: unknown
  /** Assignment under which staff act. */
  readonly as?: string | undefined
}
