import { build, type Plugin } from 'esbuild'
import fs from 'node:fs'
import path from 'node:path'

const ROOT = path.resolve(__dirname, '../..')
const DIST = path.join(ROOT, 'dist')

/** Puts other source in the place of one file of the product. */
function inPlaceOf(file: string, source: string): Plugin {
  const wanted = path.join(ROOT, file)
  return {
    name: 'mutant',
    setup(setup) {
      setup.onLoad({ filter: /\.ts$/ }, ({ path: loaded }) =>
        loaded === wanted ? { contents: source, loader: 'ts', resolveDir: path.dirname(wanted) } : undefined,
      )
    },
  }
}

/** Between a look and the write that trusts it: with it a look that does not bind is caught in every run, not in most. */
export const PAUSE = 'await new Promise((later) => setTimeout(later, 400))'

export interface Mutant {
  /** Entry of the built product that carries the fault. */
  readonly main: string
  remove(): void
}

/** The built product with one file of its functions changed, beside the sound one. */
export async function buildMutant(name: string, file: string, source: string): Promise<Mutant> {
  const folder = path.join(ROOT, '.cache', `mutant-${name}-${process.pid}`)
  fs.mkdirSync(folder, { recursive: true })
  fs.cpSync(path.join(DIST, 'local'), path.join(folder, 'local'), { recursive: true })
  fs.cpSync(path.join(DIST, 'cloudfunctions'), path.join(folder, 'cloudfunctions'), { recursive: true })
  await build({
    entryPoints: [path.join(ROOT, 'cloudfunctions/api/index.ts')],
    outfile: path.join(folder, 'cloudfunctions/api/index.js'),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    external: ['wx-server-sdk'],
    plugins: [inPlaceOf(file, source)],
    logLevel: 'error',
  })
  return { main: path.join(folder, 'local/main.js'), remove: () => fs.rmSync(folder, { recursive: true, force: true }) }
}
