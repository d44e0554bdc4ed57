/**
 * `npm run attack`: a thousand inputs for every action instead of the twenty of `npm test`, for as long as it is given.
 *
 *   npm run attack --minutes=30 --inputs=1000 --seed=7
 */
import { spawnSync } from 'node:child_process'
import { build } from './build.mjs'
import { inRoot, root } from './build/places.mjs'

const { npm_config_minutes: minutes, npm_config_inputs: inputs, npm_config_seed: seed } = process.env

await build(['functions', 'local'])
const { status } = spawnSync(process.execPath, [inRoot('node_modules/jest/bin/jest.js'), 'test/attack'], {
  cwd: root,
  stdio: 'inherit',
  env: {
    ...process.env,
    ATTACK_MINUTES: minutes ?? '120',
    ATTACK_INPUTS: inputs ?? '1000',
    ATTACK_SEED: seed ?? String(Date.now() % 1_000_000),
  },
})
process.exitCode = status ?? 1
