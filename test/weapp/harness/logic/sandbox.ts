import { existsSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import vm from 'node:vm'
import { packageOf, type AppJson } from '../read-dist'

/** A script engine without a page: no window, document, fetch, URL; no code from strings. */
export interface Sandbox {
  /** Runs a file of the build once. Paths are relative to it and carry `.js`. */
  load(path: string): void
  /** Makes a value of the engine's own realm, as if it had been created there. */
  inner<T>(value: T): T
  /** The engine's own Promise. */
  readonly Promise: PromiseConstructor
  define(name: string, value: unknown): void
}

/** Missing or partial in engines that WeChat runs on, so the build must do without. */
const ABSENT = ['WebAssembly', 'Intl', 'SharedArrayBuffer', 'Atomics']

type Module = { exports: unknown }

/** Opens the engine for one build. */
export function createSandbox(dist: string, app: AppJson): Sandbox {
  const context = vm.createContext({}, { codeGeneration: { strings: false, wasm: false } })
  for (const name of ABSENT) vm.runInContext(`delete globalThis.${name}`, context)
  const parse = vm.runInContext('JSON.parse', context) as (text: string) => unknown
  const modules = new Map<string, Module>()

  const resolve = (from: string, request: string): string => {
    const path = posix.normalize(posix.join(posix.dirname(from), request)).replace(/(\.js)?$/, '.js')
    const target = packageOf(app, path)
    if (target !== '' && target !== packageOf(app, from)) {
      throw new Error(`${from} requires ${path}, which is in the package ${target} and may not be loaded`)
    }
    return path
  }
  const load = (path: string): unknown => {
    const known = modules.get(path)
    if (known) return known.exports
    const file = join(dist, path)
    if (!existsSync(file)) throw new Error(`module ${path} is not defined`)
    const module: Module = { exports: {} }
    modules.set(path, module)
    const run = vm.compileFunction(readFileSync(file, 'utf8'), ['require', 'module', 'exports'], {
      filename: path,
      parsingContext: context,
    }) as (require: (request: string) => unknown, module: Module, exports: unknown) => void
    run((request) => load(resolve(path, request)), module, module.exports)
    return module.exports
  }
  return {
    load: (path) => void load(path),
    inner: <T>(value: T): T => (value === undefined ? value : (parse(JSON.stringify(value)) as T)),
    Promise: vm.runInContext('Promise', context) as PromiseConstructor,
    define(name, value) {
      Object.defineProperty(context, name, { value, writable: true, configurable: true, enumerable: true })
    },
  }
}
