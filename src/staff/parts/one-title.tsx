import { useWide } from '../../platform/use-wide'
import { Box } from '../../ui/box'

/** The name of what was chosen from a list, beside it; on a phone the sheet that holds it says the same. */
export function OneTitle({ words }: { readonly words: string }) {
  if (!useWide()) return null
  return (
    <Box as="h2" className="h2">
      {words}
    </Box>
  )
}
