import { Input, Textarea } from '@tarojs/components'
import { createElement, useId, type ReactNode } from 'react'
import { Box } from './box'
import { Icon } from './icon'

type Kind = 'text' | 'tel' | 'number' | 'date' | 'time' | 'search'

interface TextFieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly kind?: Kind
  readonly max?: number
  readonly hint?: string
  /** What is wrong and how to mend it. */
  readonly wrong?: string | undefined
  /** Several lines. */
  readonly tall?: boolean
  /** The label is for screen readers only. */
  readonly bare?: boolean
  readonly onEnter?: () => void
  readonly id?: string
}

interface Typed {
  readonly detail: { readonly value: string }
}

function mobileField(props: TextFieldProps, className: string): ReactNode {
  const { value, onChange, kind, max = 140, hint, tall, onEnter, label } = props
  const shared = {
    className,
    value,
    maxlength: max,
    placeholder: hint,
    ariaLabel: label,
    onInput: (event: Typed) => onChange(event.detail.value),
  }
  if (tall) return <Textarea {...shared} autoHeight />
  return (
    <Input
      {...shared}
      type={kind === 'number' || kind === 'tel' ? 'number' : 'text'}
      confirmType={kind === 'search' ? 'search' : 'done'}
      onConfirm={onEnter}
    />
  )
}

interface Changed {
  readonly target: { readonly value: string }
}

function browserField(props: TextFieldProps, className: string, id: string): ReactNode {
  const { value, onChange, kind = 'text', max = 140, hint, tall, onEnter, wrong } = props
  return createElement(tall ? 'textarea' : 'input', {
    id,
    className,
    value,
    placeholder: hint,
    'aria-invalid': wrong ? true : undefined,
    'aria-describedby': wrong ? `${id}-wrong` : undefined,
    onChange: (event: Changed) => onChange(event.target.value),
    ...(kind === 'date' || kind === 'time' ? {} : { maxLength: max }),
    ...(tall
      ? { rows: 3 }
      : {
          type: kind === 'number' ? 'text' : kind,
          inputMode: kind === 'number' ? 'numeric' : undefined,
          enterKeyHint: kind === 'search' ? 'search' : undefined,
          onKeyDown: (event: { readonly key: string }) => event.key === 'Enter' && onEnter?.(),
        }),
  })
}

/** One thing to fill in: its label above, what is wrong below. */
export function TextField(props: TextFieldProps) {
  const made = useId()
  const { label, wrong, tall, bare, id = made } = props
  const className = `field${tall ? ' tall' : ''}${wrong ? ' bad' : ''}`
  const browser = process.env.TARO_ENV === 'h5'
  const labelClass = bare ? 'heard' : 't'
  return (
    <Box className={bare ? 'fill' : 'col g8'}>
      {browser
        ? createElement('label', { htmlFor: id, className: labelClass }, label)
        : !bare && <Box className="t">{label}</Box>}
      {browser ? browserField(props, className, id) : mobileField(props, className)}
      {wrong && (
        <Box className="wrong">
          <Icon name="alert" size={18} />
          {browser ? createElement('span', { id: `${id}-wrong` }, wrong) : <Box>{wrong}</Box>}
        </Box>
      )}
    </Box>
  )
}
