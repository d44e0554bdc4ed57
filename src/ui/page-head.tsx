import { Box } from './box'

interface PageHeadProps {
  readonly title: string
  /** One sentence: what this page is for. */
  readonly sub?: string | undefined
}

/** The headline of a page and what it is for. */
export function PageHead({ title, sub }: PageHeadProps) {
  return (
    <Box as="header" className="col g8">
      <Box as="h1" className="h1">
        {title}
      </Box>
      {sub && <Box className="i2">{sub}</Box>}
    </Box>
  )
}
