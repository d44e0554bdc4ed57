import fc from 'fast-check'
import { compareValues } from '../../local-cloud/store/compare'
import { componentKey } from '../../local-cloud/store/key-codec'
import { decode, encode } from '../../local-cloud/protocol/ejson'
import { ObjectId, type Value } from '../../local-cloud/store/value'

const scalar = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  fc.integer(),
  fc.double({ noNaN: true }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.date({ noInvalidDate: true }),
  fc.stringMatching(/^[0-9a-f]{24}$/).map((hex) => new ObjectId(hex)),
)
const { value } = fc.letrec<{ value: Value }>((tie) => ({
  value: fc.oneof(
    { weight: 4, arbitrary: scalar },
    { weight: 1, arbitrary: fc.array(tie('value'), { maxLength: 3 }) },
    {
      weight: 1,
      arbitrary: fc.dictionary(
        fc.string({ minLength: 1, maxLength: 3 }).filter((name) => !/^\$|^__proto__$/.test(name)),
        tie('value'),
        { maxKeys: 2 },
      ),
    },
  ),
}))

test('the bytes of keys sort as the values do, in both directions', () => {
  fc.assert(
    fc.property(value, value, (a, b) => {
      const order = Math.sign(compareValues(a, b))
      expect(Math.sign(Buffer.compare(componentKey(a, 1), componentKey(b, 1)))).toBe(order)
      expect(Math.sign(Buffer.compare(componentKey(b, -1), componentKey(a, -1)))).toBe(order)
    }),
    { numRuns: 2000 },
  )
})

test('no key is the beginning of another, so that components can be strung together', () => {
  fc.assert(
    fc.property(value, value, (a, b) => {
      const [first, second] = [componentKey(a, 1), componentKey(b, 1)]
      if (compareValues(a, b) !== 0) expect(second.subarray(0, first.length).equals(first)).toBe(false)
    }),
    { numRuns: 2000 },
  )
})

test('values survive the way through the text they are stored as', () => {
  fc.assert(
    fc.property(value, (a) => {
      expect(compareValues(decode(encode(a), 0), a)).toBe(0)
    }),
    { numRuns: 1000 },
  )
})
