import type { Tab } from '../../platform/places'
import type { IconName } from '../icon-name'

/** The five tabs in their order. */
export const TAB_FACES: ReadonlyArray<{ readonly tab: Tab; readonly name: string; readonly icon: IconName }> = [
  { tab: 'home', name: '首页', icon: 'home' },
  { tab: 'services', name: '服务', icon: 'service' },
  { tab: 'volunteering', name: '志愿', icon: 'hands' },
  { tab: 'projects', name: '项目', icon: 'brick' },
  { tab: 'mine', name: '我的', icon: 'user' },
]
