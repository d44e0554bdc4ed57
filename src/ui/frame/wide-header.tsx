import { useCell } from '../../platform/cell'
import { setCare, useCare } from '../../platform/mode'
import { go, type Tab } from '../../platform/places'
import { session } from '../../platform/session'
import { Icon } from '../icon'
import { Tap } from '../tap'
import { TAB_FACES } from './tabs'

/** Head of a resident's page on a wide window: the tabs, the search, care mode, oneself. */
export function WideHeader({ tab }: { readonly tab: Tab | undefined }) {
  const care = useCare()
  const { displayName } = useCell(session)
  return (
    <header className="wtop">
      <div className="win">
        <div className="wtop-brand">
          <Icon name="fort" size={28} />
          <span>红堡</span>
        </div>
        <nav className="wtop-nav" aria-label="主要页面">
          {TAB_FACES.map(({ tab: each, name }) => (
            <Tap
              key={each}
              link
              className={`wtop-tab${each === tab ? ' on' : ''}`}
              current={each === tab}
              onTap={() => go(each)}
            >
              {name}
            </Tap>
          ))}
        </nav>
        <Tap link className="searchf" onTap={() => go('search')}>
          <Icon name="search" size={20} />
          <span>搜服务</span>
        </Tap>
        <Tap className="btn quiet small" chosen={care} onTap={() => setCare(!care)}>
          <Icon name="aa" size={20} />
          <span>关怀模式</span>
        </Tap>
        {displayName && (
          <Tap link className="ava" label={`我的，${displayName}`} onTap={() => go('mine')}>
            {displayName.slice(0, 1)}
          </Tap>
        )}
      </div>
    </header>
  )
}
