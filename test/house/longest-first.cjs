const Sequencer = require('@jest/test-sequencer').default

/** Files that take longest, longest first, on a machine that has never run them; a short one at the end leaves no core idle. */
const LONGEST = [
  'browser/axe',
  'points/books',
  'races/power-cut',
  'attack/attack',
  'races/last-seats',
  'ordering/costs',
  'races/last-rewards',
  'races/last-places',
  'privacy/rotation',
  'access/table',
  'ordering/every-move',
  'ordering/clock',
  'races/last-of-a-need',
  'crowd/settling',
  'payments/storm',
  'payments/money-off',
]

/** @param {string} path */
const rank = (path) => {
  const at = LONGEST.findIndex((name) => path.includes(`/test/${name}.test.`))
  return at < 0 ? LONGEST.length : at
}

module.exports = class LongestFirst extends Sequencer {
  /**
   * @override
   * @param {Parameters<Sequencer['sort']>[0]} tests
   */
  async sort(tests) {
    const usual = await super.sort(tests)
    return [...usual].sort((one, other) => rank(one.path) - rank(other.path))
  }
}
