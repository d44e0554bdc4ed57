import { FIELD_KINDS, fitField } from '@domain/messages/fit-field'
import fc from 'fast-check'

test.each([
  ['thing', '社保代办', '社保代办'],
  ['thing', ' 第一行\n第二行 ', '第一行 第二行'],
  ['thing', '一二三四五六七八九十一二三四五六七八九十一', '一二三四五六七八九十一二三四五六七八九…'],
  ['thing', '一二三四五六七八九十一二三四五六七八九十', '一二三四五六七八九十一二三四五六七八九十'],
  ['thing', '', '无'],
  ['thing', '😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀', `${'😀'.repeat(19)}…`],
  ['number', '12 分', '12'],
  ['number', '没有', '0'],
  ['letter', 'A1b2', 'Ab'],
  ['symbol', '★甲★', '★★'],
  ['character_string', '单号H260820', 'H260820'],
  ['amount', '12.50元', '12.50元'],
  ['amount', '12345678901', '1234567890'],
  ['phone_number', '0500-555 0101 转 3', '0500-555 0101 3'],
  ['name', '买买提·艾力·阿不都拉·热合曼', '买买提·艾力·阿不都'],
  ['name', 'Alexander the Great of M', 'Alexander the Great'],
  ['phrase', '等您到场，谢谢', '等您到场谢'],
  ['phrase', 'OK', '无'],
  ['car_number', '苏E12345学', '苏E12345学'],
] as const)('%s: %j becomes %j', (kind, text, fitting) => {
  expect(fitField(kind, text)).toBe(fitting)
})

test('no field is ever empty, broken or longer than its kind allows', () => {
  const most = { symbol: 5, amount: 10, phone_number: 17, car_number: 8, phrase: 5, thing: 20, name: 20 }
  fc.assert(
    fc.property(fc.constantFrom(...FIELD_KINDS), fc.string({ unit: 'binary', maxLength: 60 }), (kind, text) => {
      const fitting = fitField(kind, text)
      const limit = (most as Record<string, number>)[kind] ?? 32
      expect([...fitting].length).toBeGreaterThan(0)
      expect([...fitting].length).toBeLessThanOrEqual(limit)
      expect(fitting).not.toMatch(/[\r\n]/)
      expect(fitField(kind, fitting)).toBe(fitting)
    }),
    { numRuns: 2_000 },
  )
})
