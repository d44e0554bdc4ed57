import { back } from '../../platform/places'
import { Icon } from '../icon'
import { Tap } from '../tap'

/** Title and way back, as WeChat draws them natively. */
export function TopBar({ title, root }: { readonly title: string; readonly root: boolean }) {
  return (
    <header className="bar">
      {!root && (
        <Tap className="bar-back" label="返回" onTap={back}>
          <Icon name="left" />
        </Tap>
      )}
      <span>{title}</span>
    </header>
  )
}
