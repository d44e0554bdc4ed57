/** One of a few things to choose from. */
interface Choice<Value extends string> {
  readonly value: Value
  readonly words: string
}

/** What every control for choosing one of a few is given. */
export interface ChoiceProps<Value extends string> {
  readonly label: string
  readonly choices: ReadonlyArray<Choice<Value>>
  readonly chosen: Value
  readonly onChoose: (value: Value) => void
}
