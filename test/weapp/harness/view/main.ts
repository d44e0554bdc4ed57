import './globals'
import { addGlobalErrorListener, addGlobalWarningListener } from 'glass-easel'
import type { CompiledDist } from '../compile-dist'
import type { ToView } from '../protocol'
import { DEFAULT_STYLE } from './default-style'
import { createHands } from './hands'
import { createPageViews, type PageViews } from './page-view'
import { post } from './post'
import { selectNodes } from './select-nodes'
import { createShellView, type ShellView } from './shell-view'

function addStyle(css: string): HTMLStyleElement {
  const style = document.createElement('style')
  style.textContent = css
  document.head.append(style)
  return style
}

/** Sheets of the app are always on, those of a page only while it is shown: in WeChat every page is a window of its own. */
function styleSwitch(styles: Record<string, string>, pages: string[]): (route: string) => void {
  addStyle(DEFAULT_STYLE)
  const byPage = new Map<string, HTMLStyleElement>()
  for (const [path, css] of Object.entries(styles)) {
    const style = addStyle(css)
    if (pages.includes(path)) byPage.set(path, style)
  }
  return (route) => {
    for (const [path, style] of byPage) style.media = path === route ? 'all' : 'not all'
  }
}

function receiver(pages: PageViews, shell: ShellView, dress: (route: string) => void): (message: ToView) => void {
  const routes = new Map<number, string>()
  return (message) => {
    switch (message.kind) {
      case 'component':
        return pages.define(message.shape)
      case 'open':
        routes.set(message.page, message.route)
        return pages.open(message)
      case 'close':
        return pages.close(message.page)
      case 'top':
        dress(routes.get(message.page) ?? '')
        return pages.show(message.page)
      case 'data':
        return pages.patch(message)
      case 'query':
        return post({ kind: 'answer', id: message.id, results: selectNodes(pages.node(message.page), message.steps) })
      case 'scroll':
        return void pages.node(message.page)?.scrollTo?.(0, message.top)
      case 'shell':
        return shell.draw(message.shell)
      default:
        return message satisfies never
    }
  }
}

/** A `wx:for` over nothing draws nothing in WeChat too; Taro's templates rely on it. */
const EMPTY_LIST = 'The for-list data is neither Array nor Object, got type "undefined"'

function complain(error: unknown): void {
  post({ kind: 'fault', text: `view: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}` })
}

window.viewBoot = (dist: Omit<CompiledDist, 'templates'>, { styles }) => {
  addGlobalErrorListener((error) => {
    complain(error)
    return false
  })
  addGlobalWarningListener((warning) => {
    if (!warning.startsWith(EMPTY_LIST)) complain(warning)
    return false
  })
  const shell = createShellView(document.body)
  const pages = createPageViews(dist, shell.frame)
  const receive = receiver(pages, shell, styles ? styleSwitch(dist.styles, dist.pages) : () => undefined)
  window.viewHands = createHands(
    () => shell.roots(pages.node()),
    () => pages.node(),
  )
  window.viewReceive = (text) => {
    try {
      receive(JSON.parse(text) as ToView)
    } catch (error) {
      complain(error)
    }
  }
}
