import { Picker, View } from '@tarojs/components'
import { useId } from 'react'
import { Box } from './box'

interface SelectFieldProps<Value extends string> {
  readonly label: string
  readonly choices: ReadonlyArray<{ readonly value: Value; readonly words: string }>
  readonly value: Value
  readonly onChange: (value: Value) => void
}

/** One of many, by the native list or wheel. */
export function SelectField<Value extends string>({ label, choices, value, onChange }: SelectFieldProps<Value>) {
  const id = useId()
  const at = Math.max(
    0,
    choices.findIndex((one) => one.value === value),
  )
  const take = (index: number) => {
    const next = choices[index]
    if (next) onChange(next.value)
  }
  if (process.env.TARO_ENV === 'h5') {
    return (
      <div className="col g8">
        <label htmlFor={id} className="t">
          {label}
        </label>
        <select id={id} className="field" value={at} onChange={(event) => take(Number(event.target.value))}>
          {choices.map(({ value: each, words }, index) => (
            <option key={each} value={index}>
              {words}
            </option>
          ))}
        </select>
      </div>
    )
  }
  return (
    <Box className="col g8">
      <Box className="t">{label}</Box>
      <Picker
        mode="selector"
        range={choices.map(({ words }) => words)}
        value={at}
        onChange={({ detail }) => take(Number(detail.value))}
      >
        <View className="field">{choices[at]?.words ?? '请选'}</View>
      </Picker>
    </Box>
  )
}
