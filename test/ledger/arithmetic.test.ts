import fc from 'fast-check'
import { accountIn, balanceAfter, transfer, unitOf, UnsoundPosting, type Book, type Unit } from '@domain/kernel/ledger'

const BOOK: Book<'person' | 'source'> = {
  name: 'till',
  counts: (unit) => unit !== 'party_points',
  accounts: { person: 'guarded', source: 'open' },
}
const account = (owner: string, unit: Unit = 'fen') => accountIn(BOOK, 'person', owner, unit)

test('an account says what it counts and whether it is guarded; a book counts only its own units', () => {
  expect(account('U1')).toEqual({ id: 'till.person.U1.fen', unit: 'fen', guarded: true })
  expect(accountIn(BOOK, 'source', 'JT', 'item:rice').guarded).toBe(false)
  expect(() => account('U1', 'party_points')).toThrow(UnsoundPosting)
})

test('whatever is moved, legs are in sum zero and of one unit', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }), (amount) => {
      const legs = transfer(account('a'), account('b'), amount)
      expect(legs.reduce((sum, { change }) => sum + change, 0)).toBe(0)
      expect(unitOf(legs)).toBe('fen')
    }),
  )
})

test('changes that do not cancel out are refused, however large', () => {
  fc.assert(
    fc.property(fc.array(fc.maxSafeInteger(), { minLength: 2, maxLength: 8 }), (changes) => {
      const sum = changes.reduce((total, change) => total + BigInt(change), 0n)
      fc.pre(sum !== 0n)
      const legs = changes.map((change, i) => ({ account: account(`a${i}`), change }))
      expect(() => unitOf(legs)).toThrow(UnsoundPosting)
    }),
  )
})

test.each([
  ['one leg', [{ account: account('a'), change: 0 }]],
  ['a change of zero', [0, 0].map((change, i) => ({ account: account(`a${i}`), change }))],
  ['a fraction', [0.5, -0.5].map((change, i) => ({ account: account(`a${i}`), change }))],
  ['an account twice', [1, -1].map((change) => ({ account: account('a'), change }))],
  ['two units', [1, -1].map((change, i) => ({ account: account(`a${i}`, i ? 'fen' : 'minutes'), change }))],
  ['21 accounts', Array.from({ length: 21 }, (_, i) => ({ account: account(`a${i}`), change: i ? 1 : -20 }))],
])('%s is refused', (_what, legs) => {
  expect(() => unitOf(legs)).toThrow(UnsoundPosting)
})

test('a balance is never negative and never beyond the safe integers', () => {
  fc.assert(
    fc.property(fc.nat(), fc.integer(), (balance, change) => {
      const after = balanceAfter(balance, change)
      expect(after).toBe(balance + change < 0 ? undefined : balance + change)
    }),
  )
  expect(() => balanceAfter(Number.MAX_SAFE_INTEGER, 1)).toThrow(UnsoundPosting)
  expect(() => transfer(account('a'), account('b'), -1)).toThrow(UnsoundPosting)
})
