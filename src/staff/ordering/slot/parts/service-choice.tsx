import { useState } from 'react'
import { listServices } from '@domain/ordering/contract'
import { useAnswer } from '../../../../platform/use-answer'
import { Box } from '../../../../ui/box'
import { Pick } from '../../../../ui/pick'
import { Tap } from '../../../../ui/tap'
import { TextField } from '../../../../ui/text-field'

interface ServiceChoiceProps {
  readonly title: string
  readonly onChoose: (serviceId: string, title: string) => void
}

/** Which service; found by typing two characters of it. */
export function ServiceChoice({ title, onChoose }: ServiceChoiceProps) {
  const [q, setQ] = useState('')
  const wanted = q.trim()
  const { value } = useAnswer(listServices, wanted.length > 1 ? { q: wanted, limit: 6 } : undefined)
  if (title) {
    return (
      <Box className="col g8">
        <Box className="t">事项</Box>
        <Box className="row apart">
          <Box>{title}</Box>
          <Tap className="lnk" label="换一项" onTap={() => onChoose('', '')}>
            换一项
          </Tap>
        </Box>
      </Box>
    )
  }
  return (
    <Box className="col g8">
      <TextField label="事项" hint="打两个字找，比如“居住”" max={40} value={q} onChange={setQ} />
      {wanted.length > 1 &&
        value?.items.map((service) => (
          <Pick
            key={service.serviceId}
            title={service.title}
            chosen={false}
            onTap={() => onChoose(service.serviceId, service.title)}
          />
        ))}
      {wanted.length > 1 && value?.items.length === 0 && <Box className="sub">没有找到，换个说法试试。</Box>}
    </Box>
  )
}
