import { Box } from '../../ui/box'

/** What a reward costs: the key figure, never in yuan. */
export function Cost({ points }: { readonly points: number }) {
  return (
    <Box className="cost-of">
      <Box as="span" className="cost">
        {points}
      </Box>
      <Box as="span" className="sub">
        分
      </Box>
    </Box>
  )
}
