import * as glassEasel from 'glass-easel'
import type { CompiledDist } from '../compile-dist'
import type { ComponentShape, Json, ToView } from '../protocol'
import { createBackend } from './backend'
import { defineBuiltIns } from './built-ins'
import { splitDataPath } from './data-path'
import { post } from './post'
import { toViewEvent } from './view-event'

type Component = glassEasel.GeneralComponent
type Opened = { root: Component; scroller: HTMLElement; parts: Map<number, Component> }

/** The open pages of the view layer, each drawn by the real templates of the build. */
export interface PageViews {
  define(shape: ComponentShape): void
  open(message: Extract<ToView, { kind: 'open' }>): void
  close(page: number): void
  show(page: number): void
  patch(message: Extract<ToView, { kind: 'data' }>): void
  /** DOM root of a page, or of the shown one. */
  node(page?: number): HTMLElement | null
}

/** Starts the template engine for one mini-program; pages are laid into `frame`. */
export function createPageViews(dist: Omit<CompiledDist, 'templates'>, frame: HTMLElement): PageViews {
  const space = new glassEasel.ComponentSpace()
  space.updateComponentOptions({ writeIdToDOM: true })
  const backend = createBackend()
  const opened = new Map<number, Opened>()
  const places = new WeakMap<Component, { page: number; component: number | null }>()
  let lastComponent = 0
  let shown = 0

  const templateOf = (path: string): Record<string, unknown> => {
    const content = window.viewTemplates[path]
    if (!content) throw new Error(`no template was compiled for ${path}`)
    return { groupList: window.viewTemplates, content }
  }
  const handlers = (methods: string[]): Record<string, (this: Component, event: never) => void> =>
    Object.fromEntries(
      methods.map((method) => [
        method,
        function (this: Component, event: glassEasel.ShadowedEvent<unknown>) {
          const at = places.get(this)
          if (at) post({ kind: 'event', ...at, method, event: toViewEvent(event) })
        },
      ]),
    )
  const pageOf = (component: Component): number => {
    let host = component
    while (!places.has(host)) {
      const owner = host.ownerShadowRoot
      if (!owner) throw new Error(`${component.is} stands outside of every page`)
      host = owner.getHostNode()
    }
    return places.get(host)?.page ?? 0
  }
  const enter = (component: Component, path: string): void => {
    const page = pageOf(component)
    lastComponent += 1
    places.set(component, { page, component: lastComponent })
    opened.get(page)?.parts.set(lastComponent, component)
    const properties = JSON.parse(JSON.stringify(component.data)) as Record<string, Json>
    post({ kind: 'attached', page, component: lastComponent, path, properties })
  }
  const leave = (component: Component): void => {
    const at = places.get(component)
    if (!at || at.component === null) return
    opened.get(at.page)?.parts.delete(at.component)
    post({ kind: 'detached', page: at.page, component: at.component })
  }

  defineBuiltIns(space, dist.tags)
  return {
    define({ path, properties, methods, virtualHost }) {
      space.defineComponent({
        is: path,
        using: Object.fromEntries(Object.entries(dist.components[path] ?? {}).map(([tag, to]) => [tag, `/${to}`])),
        options: { virtualHost },
        template: templateOf(path),
        properties: Object.fromEntries(
          Object.entries(properties).map(([name, value]) => [name, { type: null, value }]),
        ),
        methods: handlers(methods),
        lifetimes: {
          attached(this: Component) {
            enter(this, path)
          },
          detached(this: Component) {
            leave(this)
          },
        },
      } as Parameters<typeof space.defineComponent>[0])
    },
    open({ page, route, data, methods }) {
      const definition = space.defineComponent({
        is: route,
        using: Object.fromEntries(Object.entries(dist.components[route] ?? {}).map(([tag, to]) => [tag, `/${to}`])),
        template: templateOf(route),
        data,
        methods: handlers(methods),
      } as Parameters<typeof space.defineComponent>[0])
      const root = glassEasel.Component.createWithContext('page', definition.general(), backend)
      const scroller = document.createElement('div')
      const placeholder = document.createElement('div')
      scroller.className = 'scroller'
      scroller.append(placeholder)
      frame.append(scroller)
      places.set(root, { page, component: null })
      opened.set(page, { root, scroller, parts: new Map() })
      glassEasel.Element.replaceDocumentElement(
        root,
        scroller as unknown as glassEasel.GeneralBackendElement,
        placeholder as unknown as glassEasel.GeneralBackendElement,
      )
      post({ kind: 'ready', page })
    },
    close(page) {
      const gone = opened.get(page)
      if (!gone) return
      glassEasel.Element.pretendDetached(gone.root)
      gone.scroller.remove()
      opened.delete(page)
    },
    show(page) {
      shown = page
      for (const [id, { scroller }] of opened) scroller.hidden = id !== page
    },
    patch({ page, component, patch, seq }) {
      const at = opened.get(page)
      const target = component === null ? at?.root : at?.parts.get(component)
      if (target) {
        for (const [path, value] of Object.entries(patch)) target.replaceDataOnPath(splitDataPath(path), value as never)
        target.applyDataUpdates()
      }
      post({ kind: 'applied', page, seq })
    },
    node: (page = shown) => opened.get(page)?.scroller ?? null,
  }
}
