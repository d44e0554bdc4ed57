import { figuresOf, type Need } from '../../src/ui/crowd/need-words'

const need = (unit: Need['unit'], goal: number, pledged: number, measure?: string): Need => ({
  ...{ needId: 'n', label: '东西', goal, pledged, left: goal - pledged, givers: 1, minEach: 1, maxEach: goal },
  ...{ unit, measure, essential: true, status: 'open' },
})

test.each([
  ['points', need('volunteer_points', 500, 420), '420', '500 分'],
  ['whole hours', need('minutes', 3_600, 2_400), '40', '60 小时'],
  ['half hours', need('minutes', 1_800, 990), '16.5', '30 小时'],
  ['a goal that is no whole hour', need('minutes', 90, 0), '0', '1.5 小时'],
  ['minutes', need('minutes', 30, 20), '20', '30 分钟'],
  ['things', need('item:ladder', 5, 3, '架'), '3', '5 架'],
  ['money', need('fen', 120_050, 5), '0.05', '1200.50 元'],
])('%s stand side by side in one unit', (_, asked, have, goal) => {
  expect(figuresOf(asked)).toEqual({ have, goal })
})

test('what is not whole is rounded down: nobody sees a need met that is not', () => {
  expect(figuresOf(need('minutes', 600, 599))).toEqual({ have: '9.9', goal: '10 小时' })
})
