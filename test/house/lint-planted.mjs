/**
 * Lints planted code as if it stood at the given place. Reads `[{ filePath, code }]` from standard input and writes
 * `[[ruleId, …], …]` in the same order. Runs outside Jest, which cannot load ESLint's configuration (an ES module).
 * Rules that need types are off: the planted files are in no TypeScript project.
 */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { ESLint } from 'eslint'
import tseslint from 'typescript-eslint'

const eslint = new ESLint({
  cwd: fileURLToPath(new URL('../..', import.meta.url)),
  overrideConfig: [tseslint.configs.disableTypeChecked],
})

/** @type {Array<{ filePath: string, code: string }>} */
const planted = JSON.parse(readFileSync(0, 'utf8'))
const found = []
for (const { filePath, code } of planted) {
  const [result] = await eslint.lintText(code, { filePath })
  found.push((result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message))
}
process.stdout.write(JSON.stringify(found))
