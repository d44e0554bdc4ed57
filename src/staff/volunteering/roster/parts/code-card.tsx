import { useState } from 'react'
import { STEP_MS } from '@domain/volunteering/presence'
import { Box } from '../../../../ui/box'
import { CodeBlock } from '../../../../ui/code-block'
import { RowsSkeleton } from '../../../../ui/skeleton'
import { Segment } from '../../../../ui/segment'
import { useCode } from './use-code'
import { useSecondsLeft } from './use-seconds-left'

const KINDS = [
  { value: 'in', words: '签到码' },
  { value: 'out', words: '签退码' },
] as const

interface CodeCardProps {
  readonly shiftId: string
  readonly as: string
  /** True in the second half of a shift, when people go rather than come. */
  readonly leaving: boolean
}

/** The code on the organiser's screen, changed every half minute; a picture of it is of no use to anybody. */
export function CodeCard({ shiftId, as, leaving }: CodeCardProps) {
  const [kind, setKind] = useState<'in' | 'out'>(leaving ? 'out' : 'in')
  const { value, failure } = useCode(shiftId, kind, as)
  const name = kind === 'in' ? '签到码' : '签退码'
  const left = useSecondsLeft(value?.until)
  return (
    <Box as="section" className="card col g12" label="码">
      <Segment label="哪个码" choices={KINDS} chosen={kind} onChoose={setKind} />
      {value && (
        <CodeBlock
          code={value.text}
          spoken={value.digits}
          name={name}
          valid={`${left} 秒后换新码，截图没有用`}
          left={(left * 1_000) / STEP_MS}
        />
      )}
      {!value && !failure && <RowsSkeleton />}
      {!value && failure && <Box className="sub">{failure.message}。开始前 30 分钟起可以看码。</Box>}
    </Box>
  )
}
