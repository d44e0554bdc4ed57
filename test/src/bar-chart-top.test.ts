import { topOf } from '../../src/ui/chart-top'

test('the top of a chart is a round number in three whole steps, at or above the greatest value', () => {
  expect([1, 3, 4, 20, 25, 130, 151, 1_200].map(topOf)).toEqual([3, 3, 6, 24, 30, 150, 240, 1_500])
  for (let value = 1; value < 3_000; value++) {
    expect(topOf(value)).toBeGreaterThanOrEqual(value)
    expect(topOf(value) % 3).toBe(0)
  }
})
