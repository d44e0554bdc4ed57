import { buildSync } from 'esbuild'
import { join } from 'node:path'

/** `logic` and `page-window` are scripts of worker threads, `view` is the script of a window (jsdom's or Chromium's). */
export type Side = 'logic' | 'page-window' | 'view'

const bundled = new Map<Side, string>()

/** Bundles one side of the harness into a single script; the view runs the very same text in every kind of window. */
export function bundleRuntime(side: Side): string {
  const known = bundled.get(side)
  if (known) return known
  const inWindow = side === 'view'
  const { outputFiles } = buildSync({
    entryPoints: [join(__dirname, side, 'main.ts')],
    bundle: true,
    write: false,
    format: inWindow ? 'iife' : 'cjs',
    platform: inWindow ? 'browser' : 'node',
    external: ['jsdom'],
    target: 'es2022',
    logLevel: 'silent',
  })
  const text = outputFiles[0]?.text ?? ''
  bundled.set(side, text)
  return text
}
