import { posix } from 'node:path'
import type { Shell } from '../protocol'
import type { AppJson } from '../read-dist'
import type { Link } from './link'
import type { LogicPage, Pages } from './pages'
import type { ShellState } from './shell-state'

/** WeChat refuses an eleventh page on the stack. */
const DEEPEST = 10

/** A refusal in the words of the platform, without the leading name of the function. */
class NavigationFailure extends Error {}

/** The stack of pages and the moves between them, with WeChat's rules. */
export interface Navigator {
  readonly stack: LogicPage[]
  top(): LogicPage | undefined
  launch(path: string, query: Record<string, string>): void
  navigateTo(url: string): LogicPage
  redirectTo(url: string): void
  switchTab(url: string): void
  reLaunch(url: string): void
  navigateBack(delta: number): void
  retitle(title: string): void
  tapTab(index: number): void
}

type Target = { route: string; query: Record<string, string> }

function queryOf(text: string): Record<string, string> {
  const pairs = text.split('&').filter(Boolean)
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf('=')
      return at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)]
    }),
  )
}

/** Builds the navigator of one running mini-program. */
export function createNavigator(app: AppJson, pages: Pages, shell: ShellState, link: Link): Navigator {
  const tabs = app.tabBar?.list.map(({ pagePath }) => pagePath) ?? []
  const kept = new Map<string, LogicPage>()
  let stack: LogicPage[] = []
  const top = (): LogicPage | undefined => stack.at(-1)

  const target = (url: string): Target => {
    const [path = '', query = ''] = url.split('?')
    const from = top()?.route ?? ''
    const route = path.startsWith('/') ? path.slice(1) : posix.normalize(posix.join(posix.dirname(from), path))
    if (!pages.exists(route)) throw new NavigationFailure(`page "${path}" is not found`)
    return { route, query: queryOf(query) }
  }
  const plain = (url: string, name: string): Target => {
    const found = target(url)
    if (tabs.includes(found.route)) throw new NavigationFailure(`can not ${name} a tabbar page`)
    return found
  }
  const tabsWith = (chosen: number): Shell['tabs'] =>
    (app.tabBar?.list ?? []).map(({ text, iconPath = '', selectedIconPath = '' }, index) => {
      const selected = index === chosen
      return { text, icon: selected ? selectedIconPath : iconPath, selected }
    })
  const draw = (): void => {
    const shown = top()
    const tab = tabs.indexOf(shown?.route ?? '')
    shell.change({
      title: shown?.title ?? '',
      canGoBack: stack.length > 1,
      tabs: tab < 0 ? [] : tabsWith(tab),
      barColor: app.window?.navigationBarBackgroundColor ?? '#ffffff',
    })
    const open = stack.map(({ number, route, query }) => ({ page: number, route, query }))
    link.send({ kind: 'stack', stack: open, loaded: pages.loaded() })
  }
  const push = ({ route, query }: Target): LogicPage => {
    const page = pages.open(route, query)
    stack.push(page)
    if (tabs.includes(route)) kept.set(route, page)
    pages.show(page)
    draw()
    return page
  }
  const closeAll = (closed: LogicPage[]): void => {
    for (const page of [...closed].reverse()) {
      kept.delete(page.route)
      pages.close(page)
    }
  }
  const switchTab = (url: string): void => {
    const { route } = target(url)
    if (!tabs.includes(route)) throw new NavigationFailure('can not switch to no-tabBar page')
    const before = top()
    if (before?.route === route) return
    const known = kept.get(route)
    const leaving = stack.filter((page) => !tabs.includes(page.route))
    if (before && !leaving.includes(before)) pages.hide(before)
    for (const page of [...leaving].reverse()) pages.close(page)
    stack = []
    if (!known) return void push({ route, query: {} })
    stack.push(known)
    pages.show(known)
    draw()
  }
  return {
    get stack() {
      return stack
    },
    top,
    launch(path, query) {
      push({ ...target(`/${path}`), query })
    },
    navigateTo(url) {
      const found = plain(url, 'navigateTo')
      if (stack.length >= DEEPEST) throw new NavigationFailure('webview count limit exceed')
      const before = top()
      if (before) pages.hide(before)
      return push(found)
    },
    redirectTo(url) {
      const found = plain(url, 'redirectTo')
      const before = stack.pop()
      if (before) closeAll([before])
      push(found)
    },
    switchTab,
    reLaunch(url) {
      const found = target(url)
      const closing = new Set([...kept.values(), ...stack])
      stack = []
      closeAll([...closing])
      push(found)
    },
    navigateBack(delta) {
      if (stack.length <= 1) throw new NavigationFailure('cannot navigate back at first page')
      closeAll(stack.splice(Math.max(1, stack.length - delta)))
      const shown = top()
      if (shown) pages.show(shown)
      draw()
    },
    retitle(title) {
      const shown = top()
      if (shown) shown.title = title
      draw()
    },
    tapTab(index) {
      const route = tabs[index]
      const shown = top()
      if (!route) return
      if (shown?.route === route)
        return void (shown.instance['onTabItemTap'] as (() => void) | undefined)?.call(shown.instance)
      switchTab(`/${route}`)
    },
  }
}
