import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { woffToTtf } from './woff-to-ttf'

/** Where Chromium is and what must stand in its environment so that it finds its libraries and Chinese fonts. */
export interface ChromiumBinary {
  executablePath: string
  env: Record<string, string>
}

const run = promisify(execFile)
const WEIGHTS = [400, 700]

/** The package unpacks into TMPDIR and reads AWS_LAMBDA_JS_RUNTIME once, on import: both belong to a process of its own. */
async function unpack(folder: string): Promise<void> {
  const script = `import('@sparticuz/chromium').then(({ default: chromium }) => chromium.executablePath())`
  const env = { ...process.env, TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x', NODE_OPTIONS: '' }
  await run(process.execPath, ['-e', script], { env, cwd: __dirname })
}

function writeFonts(folder: string, finalFolder: string): void {
  const files = join(dirname(require.resolve('@fontsource/noto-sans-sc/package.json')), 'files')
  const fonts = join(folder, 'cjk')
  mkdirSync(fonts)
  for (const weight of WEIGHTS) {
    const woff = readFileSync(join(files, `noto-sans-sc-chinese-simplified-${weight}-normal.woff`))
    writeFileSync(join(fonts, `noto-sans-sc-${weight}.ttf`), woffToTtf(woff))
  }
  const xml = [
    '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    `<fontconfig><dir>${finalFolder}/cjk</dir><cachedir>${finalFolder}/cache</cachedir></fontconfig>`,
  ]
  writeFileSync(join(folder, 'fonts.conf'), xml.join('\n'))
}

/**
 * Unpacks Chromium and two weights of Noto Sans SC from their npm packages once per version into the temp folder.
 * The folder appears under its name only when complete: several test workers may race for it.
 */
async function fromPackage(): Promise<ChromiumBinary> {
  const manifest = join(dirname(require.resolve('@sparticuz/chromium')), '..', '..', 'package.json')
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }
  const folder = join(tmpdir(), `red-fort-chromium-${version}`)
  if (!existsSync(folder)) {
    const draft = mkdtempSync(`${folder}.`)
    try {
      await unpack(draft)
      writeFonts(draft, folder)
      renameSync(draft, folder)
    } catch (error) {
      rmSync(draft, { recursive: true, force: true })
      if (!existsSync(folder)) throw error
    }
  }
  const libraries = [join(folder, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH'] ?? ''].filter(Boolean).join(':')
  return {
    executablePath: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: join(folder, 'fonts.conf') },
  }
}

/** Chromium to drive: `CHROME_PATH` when set, otherwise the one of the npm package, which exists for Linux x64 only. */
export async function chromiumBinary(): Promise<ChromiumBinary> {
  const installed = process.env['CHROME_PATH']
  if (installed) return { executablePath: installed, env: {} }
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No bundled Chromium for this platform: set CHROME_PATH to an installed Chrome.')
  }
  return fromPackage()
}
