import { useState } from 'react'
import { Box } from './box'
import { Button } from './button'
import type { ChoiceProps } from './choice'
import { Pick } from './pick'

const AT_ONCE = 3

/** Choices in care mode: full-width rows with a radio, three at once, nothing scrolled sideways. */
export function CareChoices<Value extends string>({ label, choices, chosen, onChoose }: ChoiceProps<Value>) {
  const [all, setAll] = useState(false)
  const shown = all ? choices : choices.filter(({ value }, index) => index < AT_ONCE || value === chosen)
  return (
    <Box className="col g8" label={label} group>
      {shown.map(({ value, words }) => (
        <Pick key={value} title={words} chosen={value === chosen} onTap={() => onChoose(value)} />
      ))}
      {shown.length < choices.length && <Button kind="text" words="看别的" onTap={() => setAll(true)} />}
    </Box>
  )
}
