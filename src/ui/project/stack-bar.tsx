import { Box } from '../box'

export interface StackPart {
  readonly name: string
  readonly share: number
  readonly tone: 'pine' | 'amber' | 'rest' | 'red' | 'ch-2' | 'ch-3' | 'ch-4'
  /** The number as it is read; the share itself unless given. */
  readonly words?: string
}

/** Shares of a whole side by side, and what each of them is. */
export function StackBar({ parts }: { readonly parts: readonly StackPart[] }) {
  const seen = parts.filter(({ share }) => share > 0)
  return (
    <Box className="col g12">
      <Box className="pstack" hidden>
        {seen.map(({ name, share, tone }) => (
          <Box key={name} className={`pstack-part ${tone}`} style={{ flexGrow: String(share), flexBasis: '0' }} />
        ))}
      </Box>
      <Box className="plegend">
        {parts.map(({ name, share, tone, words }) => (
          <Box key={name} className="plegend-one">
            <Box className={`pstack-part plegend-key ${tone}`} hidden />
            <Box as="span">{name}</Box>
            <Box as="span" className="b">
              {words ?? share}
            </Box>
          </Box>
        ))}
      </Box>
    </Box>
  )
}
