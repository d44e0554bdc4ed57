import { Input } from '@tarojs/components'
import { createElement } from 'react'
import { Box } from './box'

interface SixBoxesProps {
  readonly value: string
  readonly onChange: (digits: string) => void
  /** What the digits are. */
  readonly label?: string
}

const digitsOf = (typed: string) => typed.replace(/\D/g, '').slice(0, 6)

/** Six digits in six boxes over one hidden field, so that pasting fills all of them. */
export function SixBoxes({ value, onChange, label = '6 位办事码' }: SixBoxesProps) {
  return (
    <Box className="six">
      <Box className="six-boxes" hidden>
        {Array.from({ length: 6 }, (_, index) => (
          <Box key={index} className={`six-box${index === value.length ? ' next' : ''}`}>
            {value.charAt(index)}
          </Box>
        ))}
      </Box>
      {process.env.TARO_ENV === 'h5' ? (
        createElement('input', {
          className: 'six-input',
          'aria-label': label,
          inputMode: 'numeric',
          autoComplete: 'off',
          value,
          onChange: (event: { target: { value: string } }) => onChange(digitsOf(event.target.value)),
        })
      ) : (
        <Input
          className="six-input"
          type="number"
          maxlength={12}
          value={value}
          onInput={(event) => onChange(digitsOf(event.detail.value))}
        />
      )}
    </Box>
  )
}
