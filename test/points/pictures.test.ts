import fs from 'node:fs'
import path from 'node:path'
import rewardData from '../../seed/data/rewards.json'
import { drawingOf } from '../../seed/pictures'

const PICTURES = path.resolve(__dirname, '../../seed/pictures')
/** What stands for a thing that no drawing was made for. */
const LAST_RESORT = 'ticket'

test('every thing of the sample shop is drawn as what it is: none shares its drawing, and only a ticket is a ticket', () => {
  const names = rewardData.items.map(({ name }) => name)
  const drawn = names.map((name) => drawingOf('reward', name) ?? '')
  expect(new Set(drawn).size).toBe(names.length)
  expect(names.filter((_name, nth) => drawn[nth] === LAST_RESORT)).toEqual(['电影票一张'])
  const files = drawn.flatMap((name) => [`${name}.svg`, `${name}.png`])
  expect(files.filter((file) => !fs.existsSync(path.join(PICTURES, file)))).toEqual([])
})
