import { parse } from 'acorn'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { compileDist } from './harness/compile-dist'
import { parseWxss } from './harness/compile-wxss'
import { filesOf, packageOf, readAppJson, routesOf } from './harness/read-dist'

/** The engines of WeChat's oldest supported phones read this much; the platform's own transpiler is switched off. */
const SCRIPT_LEVEL = 2018
/** WXS is a language of its own, close to the oldest JavaScript. */
const WXS_LEVEL = 5
/** A tab icon above this is refused by the platform. */
const ICON_BYTES = 40 * 1024

function problemOf(check: () => void): string | null {
  try {
    check()
    return null
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** Scripts and WXS that do not parse at the level phones understand. */
export function scriptProblems(dist: string): string[] {
  return filesOf(dist)
    .filter((file) => /\.(js|wxs)$/.test(file))
    .flatMap((file) => {
      const ecmaVersion = file.endsWith('.wxs') ? WXS_LEVEL : SCRIPT_LEVEL
      const problem = problemOf(() => parse(readFileSync(join(dist, file), 'utf8'), { ecmaVersion }))
      return problem === null ? [] : [`${file}: ${problem}`]
    })
}

/** Sheets that do not parse or import what does not exist. */
export function sheetProblems(dist: string): string[] {
  return filesOf(dist)
    .filter((file) => file.endsWith('.wxss'))
    .flatMap((file) => {
      const problem = problemOf(() => parseWxss(dist, file))
      return problem === null ? [] : [`${file}: ${problem}`]
    })
}

/** Templates that do not compile or import what does not exist. */
export function templateProblems(dist: string): string[] {
  return compileDist(dist, 390).problems
}

/** Pages that app.json names and the build lacks, tab icons that are missing or too heavy, tabs in a subpackage. */
export function manifestProblems(dist: string): string[] {
  const app = readAppJson(dist)
  const missing = routesOf(app).flatMap((route) =>
    ['js', 'json', 'wxml'].map((kind) => `${route}.${kind}`).filter((file) => !existsSync(join(dist, file))),
  )
  const tabs = app.tabBar?.list ?? []
  const icons = tabs.flatMap(({ iconPath, selectedIconPath }) => [iconPath ?? '', selectedIconPath ?? ''])
  return [
    ...missing.map((file) => `${file} is missing`),
    ...icons
      .filter((icon) => !existsSync(join(dist, icon)) || statSync(join(dist, icon)).size > ICON_BYTES || icon === '')
      .map((icon) => `tab icon "${icon}" is missing or heavier than ${ICON_BYTES} bytes`),
    ...tabs
      .filter(({ pagePath }) => !app.pages.includes(pagePath))
      .map(({ pagePath }) => `tab ${pagePath} is not in main`),
  ]
}

/** Bytes of each package as uploaded, '' being the main one. Licence texts stay behind. */
export function packageSizes(dist: string): Record<string, number> {
  const app = readAppJson(dist)
  const sizes: Record<string, number> = {}
  for (const file of filesOf(dist)) {
    if (/LICENSE\.txt$|^project\.config\.json$/.test(file)) continue
    const name = packageOf(app, file)
    sizes[name] = (sizes[name] ?? 0) + statSync(join(dist, file)).size
  }
  return sizes
}
