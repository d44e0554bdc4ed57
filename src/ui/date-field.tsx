import { Picker, View } from '@tarojs/components'
import { Box } from './box'
import { TextField } from './text-field'

interface DateFieldProps {
  readonly label: string
  /** `YYYY-MM-DD`, or `HH:mm` for a time; empty when not chosen. */
  readonly value: string
  readonly onChange: (value: string) => void
}

function picked(mode: 'date' | 'time', { label, value, onChange }: DateFieldProps) {
  if (process.env.TARO_ENV === 'h5') return <TextField kind={mode} label={label} value={value} onChange={onChange} />
  const content = <View className="field">{value || '请选'}</View>
  const take = (event: { detail: { value: string } }) => onChange(event.detail.value)
  return (
    <Box className="col g8">
      <Box className="t">{label}</Box>
      {mode === 'date' ? (
        <Picker mode="date" value={value} onChange={take}>
          {content}
        </Picker>
      ) : (
        <Picker mode="time" value={value} onChange={take}>
          {content}
        </Picker>
      )}
    </Box>
  )
}

/** A calendar day, by the native wheel. */
export function DateField(props: DateFieldProps) {
  return picked('date', props)
}

/** A time of day, by the native wheel. */
export function TimeField(props: DateFieldProps) {
  return picked('time', props)
}
