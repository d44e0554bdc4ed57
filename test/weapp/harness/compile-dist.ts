import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { TmplGroup } from 'glass-easel-template-compiler'
import { compileWxss } from './compile-wxss'
import { filesOf, readAppJson, routesOf, usingOf } from './read-dist'

/** A built mini-program, ready for the view runtime. */
export interface CompiledDist {
  folder: string
  /** A JavaScript expression: template path to the function that draws it. */
  templates: string
  /** Built-in tags that the WXML names, with the properties it sets on them. */
  tags: Record<string, string[]>
  /** Pages and components by path, with the components each may use. */
  components: Record<string, Record<string, string>>
  pages: string[]
  /** CSS by page or component path; `app` holds the sheet of all pages. Imported sheets are part of their importer. */
  styles: Record<string, string>
  /** What the template compiler found wrong. Must be empty. */
  problems: string[]
}

const OPEN_TAG = /<([a-z][\w-]*)((?:\s+[^\s=>/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'))?)*)\s*\/?>/g
const ATTRIBUTE = /([^\s=]+)(?:\s*=\s*(?:"[^"]*"|'[^']*'))?/g
const NOT_A_PROPERTY = /^(id|class|style|slot|wx:|data-|bind|catch|mut-bind|capture-|mark:|generic:)/
const NOT_A_TAG = new Set(['template', 'import', 'include', 'wxs', 'block', 'slot'])

function camelCase(name: string): string {
  return name.replace(/-(\w)/g, (_match, letter: string) => letter.toUpperCase())
}

/** Collects the properties set on every tag: an attribute nobody declares would be dropped with a warning. */
function collectTags(wxml: string, tags: Map<string, Set<string>>): void {
  for (const [, tag = '', attributes = ''] of wxml.matchAll(OPEN_TAG)) {
    if (NOT_A_TAG.has(tag)) continue
    const known = tags.get(tag) ?? new Set<string>()
    tags.set(tag, known)
    for (const [, name = ''] of attributes.matchAll(ATTRIBUTE)) {
      if (!NOT_A_PROPERTY.test(name)) known.add(camelCase(name))
    }
  }
}

function addTemplates(group: TmplGroup, dist: string, files: string[], tags: Map<string, Set<string>>): string[] {
  const problems: string[] = []
  for (const file of files) {
    const text = readFileSync(join(dist, file), 'utf8')
    if (file.endsWith('.wxs')) group.addScript(file.slice(0, -'.wxs'.length), text)
    if (!file.endsWith('.wxml')) continue
    const found = group.addTmpl(file.slice(0, -'.wxml'.length), text) as unknown[]
    problems.push(...found.map((problem) => `${file}: ${String(problem)}`))
    collectTags(text, tags)
  }
  return problems
}

/** Paths a template imports that no file answers: the compiler leaves them out in silence. */
function missingImports(group: TmplGroup, files: string[]): string[] {
  const templates = files.filter((file) => file.endsWith('.wxml')).map((file) => file.slice(0, -'.wxml'.length))
  return templates.flatMap((path) =>
    (group.getDirectDependencies(path) as string[])
      .filter((target) => !templates.includes(target))
      .map((target) => `${path}.wxml imports ${target}, which does not exist`),
  )
}

/** Compiles WXML, WXS and WXSS of a built mini-program for the view runtime. */
export function compileDist(dist: string, windowWidth: number): CompiledDist {
  const app = readAppJson(dist)
  const files = filesOf(dist)
  const group = new TmplGroup()
  const tags = new Map<string, Set<string>>()
  const problems = addTemplates(group, dist, files, tags)
  problems.push(...missingImports(group, files))
  const templates = group.getTmplGenObjectGroups()
  group.free()
  const pages = routesOf(app)
  const parts = files.filter((file) => file.endsWith('.wxml')).map((file) => file.slice(0, -'.wxml'.length))
  const sheets = new Set(['app', ...parts])
  const drawn = parts.filter((path) => existsSync(join(dist, `${path}.js`)))
  const components = Object.fromEntries(drawn.map((path) => [path, usingOf(dist, app, path)]))
  for (const using of Object.values(components)) for (const tag of Object.keys(using)) tags.delete(tag)
  const styles = Object.fromEntries(
    files
      .filter((file) => file.endsWith('.wxss') && sheets.has(file.slice(0, -'.wxss'.length)))
      .map((file) => [file.slice(0, -'.wxss'.length), compileWxss(dist, file, windowWidth)]),
  )
  return {
    folder: dist,
    templates,
    tags: Object.fromEntries([...tags].map(([tag, properties]) => [tag, [...properties].sort()])),
    components,
    pages,
    styles,
    problems,
  }
}
