import { go, type Tab } from '../../platform/places'
import { Icon } from '../icon'
import { Tap } from '../tap'
import { TAB_FACES } from './tabs'

/** The tab bar of the browser on a phone; WeChat draws its own. */
export function TabBar({ tab }: { readonly tab: Tab }) {
  return (
    <nav className="tabs" aria-label="主要页面">
      {TAB_FACES.map(({ tab: each, name, icon }) => (
        <Tap
          key={each}
          link
          className={`tabs-one${each === tab ? ' on' : ''}`}
          current={each === tab}
          onTap={() => go(each)}
        >
          <Icon name={icon} />
          <span>{name}</span>
        </Tap>
      ))}
    </nav>
  )
}
