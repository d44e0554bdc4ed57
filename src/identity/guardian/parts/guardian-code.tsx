import { Box } from '../../../ui/box'
import '../../identity.scss'

const GROUP = 5

/** `S4A4P 2JBNQ`: a code as one reads it out, in two breaths. */
export function GuardianCode({ code, valid }: { readonly code: string; readonly valid: string }) {
  const groups = code.match(new RegExp(`.{1,${GROUP}}`, 'g')) ?? []
  return (
    <Box as="section" className="card centre" label="给家长的代码">
      <Box className="sub">念给家长，或者给家长看</Box>
      <Box className="guardian-code" label={`代码 ${code.split('').join(' ')}`} image>
        {groups.map((group, index) => (
          <Box as="span" key={index}>
            {group}
          </Box>
        ))}
      </Box>
      <Box className="meta">{valid}</Box>
    </Box>
  )
}
