import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, posix, relative, sep } from 'node:path'

/** The parts of app.json that matter here. Paths are without leading slash and extension. */
export interface AppJson {
  pages: string[]
  subPackages?: Array<{ root: string; pages: string[] }>
  subpackages?: Array<{ root: string; pages: string[] }>
  tabBar?: { list: Array<{ pagePath: string; text: string; iconPath?: string; selectedIconPath?: string }> }
  window?: WindowJson
  usingComponents?: Record<string, string>
}

/** The window settings of the app or of one page. */
export interface WindowJson {
  navigationBarTitleText?: string
  navigationBarBackgroundColor?: string
  enablePullDownRefresh?: boolean
  navigationStyle?: string
  usingComponents?: Record<string, string>
}

/** Every file below a built mini-program, as forward-slash paths relative to it, in a stable order. */
export function filesOf(dist: string): string[] {
  const found: string[] = []
  const walk = (folder: string): void => {
    for (const name of readdirSync(folder).sort()) {
      const path = join(folder, name)
      if (statSync(path).isDirectory()) walk(path)
      else found.push(relative(dist, path).split(sep).join('/'))
    }
  }
  walk(dist)
  return found
}

function readJson<T>(dist: string, path: string): T {
  return JSON.parse(readFileSync(join(dist, path), 'utf8')) as T
}

/** Reads app.json. */
export function readAppJson(dist: string): AppJson {
  return readJson<AppJson>(dist, 'app.json')
}

/** Subpackages by root, with a trailing slash; the main package is everything else. */
function subpackageRoots(app: AppJson): string[] {
  return (app.subPackages ?? app.subpackages ?? []).map(({ root }) => `${root.replace(/^\/|\/$/g, '')}/`)
}

/** Routes of every page, main package first. */
export function routesOf(app: AppJson): string[] {
  const sub = (app.subPackages ?? app.subpackages ?? []).flatMap(({ root, pages }) =>
    pages.map((page) => `${root.replace(/^\/|\/$/g, '')}/${page}`),
  )
  return [...app.pages, ...sub]
}

/** The package a file belongs to: the root of its subpackage, or '' for the main one. */
export function packageOf(app: AppJson, path: string): string {
  return subpackageRoots(app).find((root) => path.startsWith(root)) ?? ''
}

/** The json of a page or component, `{}` when it has none. */
export function readPageJson(dist: string, route: string): WindowJson {
  return existsSync(join(dist, `${route}.json`)) ? readJson<WindowJson>(dist, `${route}.json`) : {}
}

/** Components a page or component may use: its own and the app's, tag to path. */
export function usingOf(dist: string, app: AppJson, route: string): Record<string, string> {
  const resolve = (from: string, target: string): string =>
    target.startsWith('/') ? target.slice(1) : posix.normalize(posix.join(posix.dirname(from), target))
  const own = Object.entries(readPageJson(dist, route).usingComponents ?? {}).map(
    ([tag, target]) => [tag, resolve(route, target)] as const,
  )
  const shared = Object.entries(app.usingComponents ?? {}).map(
    ([tag, target]) => [tag, resolve('app', target)] as const,
  )
  return Object.fromEntries([...shared, ...own])
}
