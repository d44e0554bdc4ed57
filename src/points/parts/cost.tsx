import { Box } from '../../ui/box'

interface CostProps {
  readonly points: number
  /** At least so many, and as many more as one likes. */
  readonly from?: boolean
}

/** What a reward costs: the key figure, never in yuan. */
export function Cost({ points, from = false }: CostProps) {
  return (
    <Box className="cost-of">
      <Box as="span" className="cost">
        {points}
      </Box>
      <Box as="span" className="sub">
        {from ? '分起' : '分'}
      </Box>
    </Box>
  )
}
