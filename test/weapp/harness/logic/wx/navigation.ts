import { callOn } from '../components'
import type { WxGroup, WxKit } from './api'

type Url = { url: string; events?: Record<string, (value: unknown) => void> }
type Channel = Record<'on' | 'once' | 'off' | 'emit', (name: string, value?: unknown) => void>

function eventChannel(): { opener: Channel; opened: Channel } {
  const listeners = [new Map<string, Set<(value: unknown) => void>>(), new Map<string, Set<(value: unknown) => void>>()]
  const side = (own: number): Channel => {
    const of = (index: number, name: string): Set<(value: unknown) => void> => {
      const map = listeners[index] ?? new Map<string, Set<(value: unknown) => void>>()
      const known = map.get(name) ?? new Set()
      map.set(name, known)
      return known
    }
    const on = (name: string, listener?: unknown): void => void of(own, name).add(listener as (value: unknown) => void)
    return {
      on,
      once: on,
      off: (name, listener) => void of(own, name).delete(listener as (value: unknown) => void),
      emit: (name, value) => {
        for (const listener of of(1 - own, name)) listener(value)
      },
    }
  }
  return { opener: side(0), opened: side(1) }
}

/** Moves between pages, the bars around them, pulling down and scrolling. */
export function navigationGroup({ api, navigator, shell, link }: WxKit): WxGroup {
  return {
    navigateTo: api<Url>('navigateTo', ({ url, events = {} }) => {
      const page = navigator.navigateTo(url)
      const { opener, opened } = eventChannel()
      for (const [name, listener] of Object.entries(events)) opener.on(name, listener)
      page.instance['getOpenerEventChannel'] = () => opened
      return { eventChannel: opener }
    }),
    redirectTo: api<Url>('redirectTo', ({ url }) => navigator.redirectTo(url)),
    switchTab: api<Url>('switchTab', ({ url }) => navigator.switchTab(url)),
    reLaunch: api<Url>('reLaunch', ({ url }) => navigator.reLaunch(url)),
    navigateBack: api<{ delta?: number }>('navigateBack', ({ delta = 1 }) => navigator.navigateBack(delta)),
    setNavigationBarTitle: api<{ title: string }>('setNavigationBarTitle', ({ title }) => navigator.retitle(title)),
    setNavigationBarColor: api('setNavigationBarColor', () => undefined),
    showNavigationBarLoading: api('showNavigationBarLoading', () => undefined),
    hideNavigationBarLoading: api('hideNavigationBarLoading', () => undefined),
    hideHomeButton: api('hideHomeButton', () => undefined),
    setBackgroundColor: api('setBackgroundColor', () => undefined),
    setBackgroundTextStyle: api('setBackgroundTextStyle', () => undefined),
    hideTabBar: api('hideTabBar', () => shell.change({ tabBarHidden: true })),
    showTabBar: api('showTabBar', () => shell.change({ tabBarHidden: false })),
    setTabBarBadge: api('setTabBarBadge', () => undefined),
    removeTabBarBadge: api('removeTabBarBadge', () => undefined),
    showTabBarRedDot: api('showTabBarRedDot', () => undefined),
    hideTabBarRedDot: api('hideTabBarRedDot', () => undefined),
    setTabBarStyle: api('setTabBarStyle', () => undefined),
    setTabBarItem: api('setTabBarItem', () => undefined),
    startPullDownRefresh: api('startPullDownRefresh', () => {
      const top = navigator.top()
      shell.change({ refreshing: true })
      if (top) callOn(link, top.instance, 'onPullDownRefresh')
    }),
    stopPullDownRefresh: api('stopPullDownRefresh', () => shell.change({ refreshing: false })),
    pageScrollTo: api<{ scrollTop?: number }>('pageScrollTo', ({ scrollTop = 0 }) => {
      const top = navigator.top()
      if (top) link.send({ kind: 'view', message: { kind: 'scroll', page: top.number, top: scrollTop } })
    }),
    showShareMenu: api('showShareMenu', () => undefined),
    hideShareMenu: api('hideShareMenu', () => undefined),
  }
}
