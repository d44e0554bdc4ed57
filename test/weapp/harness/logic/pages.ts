import type { FromView, Json } from '../protocol'
import { packageOf, readPageJson, routesOf, type AppJson } from '../read-dist'
import { callOn, innerEvent, type Components, type Instance } from './components'
import type { Link } from './link'
import type { Sandbox } from './sandbox'
import type { DataSender } from './set-data'

/** An open page of the logic layer. */
export interface LogicPage {
  number: number
  route: string
  query: Record<string, string>
  instance: Instance
  title: string
  parts: Map<number, Instance>
}

/** The pages that exist, their life and their events. Which of them are on the stack is the navigator's. */
export interface Pages {
  exists(route: string): boolean
  open(route: string, query: Record<string, string>): LogicPage
  close(page: LogicPage): void
  show(page: LogicPage): void
  hide(page: LogicPage): void
  /** Packages whose code has run, '' being the main one. */
  loaded(): string[]
  hear(message: Extract<FromView, { page: number }>): void
}

/** Opens and closes pages for one running mini-program. */
export function createPages(
  dist: string,
  app: AppJson,
  parts: { sandbox: Sandbox; link: Link; components: Components; sender: DataSender },
): Pages {
  const { sandbox, link, components, sender } = parts
  const routes = new Set(routesOf(app))
  const open = new Map<number, LogicPage>()
  const packages = new Set<string>([''])
  let last = 0

  const attach = (page: LogicPage, component: number, path: string, properties: Record<string, Json>): void => {
    const config = components.config(path)
    const methods = (config['methods'] ?? {}) as Record<string, unknown>
    const data = sandbox.inner({ ...((config['data'] ?? {}) as Record<string, Json>), ...properties })
    const instance: Instance = Object.assign(sandbox.inner({}) as Instance, methods, {
      data,
      properties: data,
      is: path,
    })
    const alive = (): number | null => (page.parts.get(component) === instance ? page.number : null)
    page.parts.set(component, instance)
    sender.bind(instance, { page: alive, component, route: page.route })
    const lifetimes = { ...config, ...((config['lifetimes'] ?? {}) as object) } as Record<string, unknown>
    instance['detachedHandler'] = lifetimes['detached']
    const attached = lifetimes['attached']
    if (typeof attached === 'function')
      callOn(link, Object.assign(instance, { attachedHandler: attached }), 'attachedHandler')
  }
  return {
    exists: (route) => routes.has(route),
    loaded: () => [...packages],
    open(route, query) {
      packages.add(packageOf(app, `${route}.js`))
      const config = components.pageOf(route)
      last += 1
      const data = sandbox.inner((config['data'] ?? {}) as Record<string, Json>)
      const instance: Instance = Object.assign(sandbox.inner({}) as Instance, config, {
        data,
        route,
        __route__: route,
        is: route,
        options: sandbox.inner(query),
      })
      const title = readPageJson(dist, route).navigationBarTitleText ?? app.window?.navigationBarTitleText ?? ''
      const page: LogicPage = { number: last, route, query, instance, title, parts: new Map() }
      open.set(page.number, page)
      sender.bind(instance, { page: () => (open.has(page.number) ? page.number : null), component: null, route })
      const methods = Object.keys(config).filter((name) => typeof config[name] === 'function')
      const outer = JSON.parse(JSON.stringify(data)) as Record<string, Json>
      link.send({ kind: 'view', message: { kind: 'open', page: page.number, route, data: outer, methods } })
      callOn(link, instance, 'onLoad', sandbox.inner(query))
      return page
    },
    close(page) {
      callOn(link, page.instance, 'onUnload')
      open.delete(page.number)
      link.send({ kind: 'view', message: { kind: 'close', page: page.number } })
    },
    show(page) {
      link.send({ kind: 'view', message: { kind: 'top', page: page.number } })
      callOn(link, page.instance, 'onShow')
    },
    hide: (page) => void callOn(link, page.instance, 'onHide'),
    hear(message) {
      const page = open.get(message.page)
      if (!page) return
      switch (message.kind) {
        case 'ready':
          return void callOn(link, page.instance, 'onReady')
        case 'attached':
          return attach(page, message.component, message.path, message.properties)
        case 'detached': {
          const instance = page.parts.get(message.component)
          page.parts.delete(message.component)
          if (instance) callOn(link, instance, 'detachedHandler')
          return undefined
        }
        case 'event': {
          const target = message.component === null ? page.instance : page.parts.get(message.component)
          if (target) callOn(link, target, message.method, innerEvent(sandbox, message.event))
          return undefined
        }
        case 'applied':
          return sender.applied(message.seq)
        default:
          return message satisfies never
      }
    },
  }
}
