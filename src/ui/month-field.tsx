import { Picker, View } from '@tarojs/components'
import { Box } from './box'
import { SelectField } from './select-field'

interface MonthFieldProps {
  readonly label: string
  /** `YYYY-MM`; empty when not chosen. */
  readonly value: string
  /** The latest month there is, `YYYY-MM`. */
  readonly last: string
  readonly onChange: (value: string) => void
}

const OLDEST = 120
const NONE = ''
const MONTHS = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'))

function yearsTo(last: string): string[] {
  const newest = Number(last.slice(0, 4))
  return Array.from({ length: OLDEST + 1 }, (_, index) => String(newest - index))
}

/** `1988年2月` of a month. */
export function monthWords(month: string): string {
  return `${month.slice(0, 4)}年${Number(month.slice(5, 7))}月`
}

/** Two lists side by side: browsers have no field for a month that all of them show. */
function InBrowser({ label, value, last, onChange }: MonthFieldProps) {
  const [year = NONE, month = NONE] = value.split('-')
  const choose = (nextYear: string, nextMonth: string) => onChange(`${nextYear}-${nextMonth}`)
  return (
    <Box className="col g8" label={label} group>
      <Box className="t">{label}</Box>
      <Box className="pair month-pair">
        <SelectField
          label="哪一年"
          value={year}
          choices={[
            { value: NONE, words: '请选' },
            ...yearsTo(last).map((each) => ({ value: each, words: `${each} 年` })),
          ]}
          onChange={(next) => choose(next, month)}
        />
        <SelectField
          label="几月"
          value={month}
          choices={[
            { value: NONE, words: '请选' },
            ...MONTHS.map((each) => ({ value: each, words: `${Number(each)} 月` })),
          ]}
          onChange={(next) => choose(year, next)}
        />
      </Box>
    </Box>
  )
}

/** A month of a year: by the native wheel, or by two lists. Half chosen, it is no `YYYY-MM`. */
export function MonthField(props: MonthFieldProps) {
  if (process.env.TARO_ENV === 'h5') return <InBrowser {...props} />
  const { label, value, last, onChange } = props
  return (
    <Box className="col g8">
      <Box className="t">{label}</Box>
      <Picker
        mode="date"
        fields="month"
        value={value || '1970-01'}
        start={`${Number(last.slice(0, 4)) - OLDEST}-01`}
        end={last}
        onChange={({ detail }) => onChange(String(detail.value).slice(0, 7))}
      >
        <View className="field">{value ? monthWords(value) : '请选'}</View>
      </Picker>
    </Box>
  )
}
