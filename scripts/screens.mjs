/**
 * Draws every page into docs/screens: `npm run screens`. The pages' list, the county and the browser are those of the
 * tests, written in TypeScript, so they are compiled as they are required.
 */
import fs from 'node:fs'
import Module, { createRequire } from 'node:module'
import path from 'node:path'
import { transformSync } from '@swc/core'
import { build } from './build.mjs'
import { inRoot } from './build/places.mjs'

const require = createRequire(import.meta.url)
const options = /** @type {const} */ ({
  jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
  module: { type: 'commonjs' },
})

/** @typedef {{ _compile(code: string, file: string): void }} Compilable */
const hooks = /** @type {{ _resolveFilename(request: string, ...rest: unknown[]): string }} */ (
  /** @type {unknown} */ (Module)
)

/** @param {unknown} module @param {string} file */
const load = (module, file) => {
  const compilable = /** @type {Compilable} */ (/** @type {unknown} */ (module))
  const { code } = transformSync(fs.readFileSync(file, 'utf8'), { ...options, filename: file })
  compilable._compile(code, file)
}
require.extensions['.ts'] = load
const resolve = hooks._resolveFilename.bind(Module)
/** @param {string} request @param {unknown[]} rest */
const resolveDomain = (request, ...rest) =>
  resolve(
    request.startsWith('@domain/') ? path.join(inRoot('domain'), request.slice('@domain/'.length)) : request,
    ...rest,
  )
hooks._resolveFilename = resolveDomain

await build()
await require(inRoot('test/browser/screens.ts')).shootEveryPage()
