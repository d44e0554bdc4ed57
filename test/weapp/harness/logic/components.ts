import type { ComponentShape, Json, ViewEvent } from '../protocol'
import type { AppJson } from '../read-dist'
import { usingOf } from '../read-dist'
import type { Link } from './link'
import type { Sandbox } from './sandbox'

/** What a file hands to `Component()` or `Page()`. */
export type Config = Record<string, unknown>
/** A live page or component of the logic layer. */
export type Instance = Record<string, unknown> & { data: Record<string, Json> }

/** Classes registered by the build's own files. */
export interface Components {
  register(config: Config): void
  registerPage(config: Config): void
  /** Loads the files of a page and of all it uses, and answers what the page registered. */
  pageOf(route: string): Config
  config(path: string): Config
}

const EMPTY = new Map<unknown, Json>([
  ['String', ''],
  ['Number', 0],
  ['Boolean', false],
  ['Array', []],
])

function initialValue(property: unknown): Json {
  if (typeof property === 'object' && property !== null) {
    const { type, value } = property as { type?: { name?: string }; value?: Json }
    return value === undefined ? (EMPTY.get(type?.name) ?? null) : value
  }
  return EMPTY.get((property as { name?: string } | null)?.name) ?? null
}

function shapeOf(path: string, config: Config): ComponentShape {
  const options = (config['options'] ?? {}) as { virtualHost?: boolean }
  const properties = Object.entries((config['properties'] ?? {}) as Record<string, unknown>)
  return {
    path,
    properties: Object.fromEntries(properties.map(([name, property]) => [name, initialValue(property)])),
    methods: Object.keys((config['methods'] ?? {}) as object),
    virtualHost: options.virtualHost ?? false,
  }
}

/** Registers components and pages by the file that is being loaded, and tells the view their shapes. */
export function createComponents(dist: string, app: AppJson, sandbox: Sandbox, link: Link): Components {
  const configs = new Map<string, Config>()
  const pages = new Map<string, Config>()
  let loading = ''

  const loadFile = (path: string): void => {
    const before = loading
    loading = path
    try {
      sandbox.load(`${path}.js`)
    } finally {
      loading = before
    }
  }
  const loadUsed = (path: string): void => {
    for (const used of Object.values(usingOf(dist, app, path))) {
      if (configs.has(used)) continue
      loadFile(used)
      const config = configs.get(used)
      if (!config) throw new Error(`${used}.js never called Component()`)
      link.send({ kind: 'view', message: { kind: 'component', shape: shapeOf(used, config) } })
      loadUsed(used)
    }
  }
  return {
    register: (config) => void configs.set(loading, config),
    registerPage: (config) => void pages.set(loading, config),
    pageOf(route) {
      if (!pages.has(route)) {
        loadUsed(route)
        loadFile(route)
      }
      const config = pages.get(route)
      if (!config) throw new Error(`${route}.js never called Page()`)
      return config
    },
    config(path) {
      const config = configs.get(path)
      if (!config) throw new Error(`no component ${path}`)
      return config
    },
  }
}

/** Calls a function of a page or component if it has one, recording what it throws. */
export function callOn(link: Link, instance: Instance, name: string, ...args: unknown[]): unknown {
  const method = instance[name]
  if (typeof method !== 'function') return undefined
  try {
    return (method as (...given: unknown[]) => unknown).apply(instance, args)
  } catch (error) {
    link.fault(error, name)
    return undefined
  }
}

/** An event as the engine's own object. */
export function innerEvent(sandbox: Sandbox, event: ViewEvent): ViewEvent {
  return sandbox.inner(event)
}
