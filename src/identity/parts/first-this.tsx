import { go, type Place } from '../../platform/places'
import { Button } from '../../ui/button'
import { StateView } from '../../ui/state-view'

interface FirstThisProps {
  readonly title: string
  readonly say: string
  readonly words: string
  readonly place: Place
}

/** What has to be done before, and the way there. */
export function FirstThis({ title, say, words, place }: FirstThisProps) {
  return (
    <StateView picture="empty" title={title} say={say}>
      <Button kind="pri" words={words} onTap={() => go(place)} />
    </StateView>
  )
}
