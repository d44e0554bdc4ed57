import { Text } from '@domain/kernel/fields'
import * as z from 'zod/mini'

const read = (text: string) => z.safeParse(Text(10), text)

test('a text keeps its lines and loses what nobody sees', () => {
  expect(read(' 楼道\u0000\u202E灯\n坏了\r ').data).toBe('楼道灯\n坏了')
  expect(read('一\t二').data).toBe('一\t二')
})

test('a text of nothing but that is empty', () => {
  expect(read('\u0000 \u202A\u2069').success).toBe(false)
  expect(read('一二三四五六七八九十十一').success).toBe(false)
})
