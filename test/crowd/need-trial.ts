import type { World } from '../world/world'

export interface NeedTrial {
  readonly id: string
  readonly campaignId: string
  readonly people: readonly string[]
}

/** The need with a hundred points left, and who has points for it. */
export async function needTrialOf(county: World): Promise<NeedTrial> {
  const { text } = await county.send('GET', '/local/fixtures')
  return (JSON.parse(text) as { needWith100Left: NeedTrial }).needWith100Left
}
