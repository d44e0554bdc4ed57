import fs from 'node:fs'
import path from 'node:path'
import { readTable } from '../../src/staff/org/import/parts/read-table'

const bytesOf = (name: string): ArrayBuffer => {
  const { buffer, byteOffset, byteLength } = fs.readFileSync(path.join(__dirname, 'tables', name))
  return buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer
}

test.each(['units.xlsx', 'units-utf8.csv', 'units-gb18030.csv'])('%s is read the same', async (name) => {
  expect(await readTable(name, bytesOf(name))).toEqual({
    header: ['编码', '名称', '类别', '属地上级', '能提供什么'],
    parts: [
      {
        firstRow: 2,
        rows: [
          ['XL01', '试验合作社', '两新组织', 'JT01', '助老；义诊'],
          ['XL02', '试验中心', '共建单位', 'JT02', ''],
        ],
      },
    ],
  })
})

test('a long table comes in parts of thirty rows that say at which line they begin; wide ones in smaller parts', async () => {
  const table = async (rows: readonly string[]) =>
    readTable('long.csv', new TextEncoder().encode(['编码,名称', ...rows].join('\n')).buffer as ArrayBuffer)
  const long = await table(Array.from({ length: 65 }, (_, i) => `U${i},名${i}`))
  expect(long.parts.map(({ firstRow, rows }) => [firstRow, rows.length])).toEqual([
    [2, 30],
    [32, 30],
    [62, 5],
  ])
  const wide = await table(Array.from({ length: 6 }, (_, i) => `U${i},${'长'.repeat(9_000)}`))
  expect(wide.parts.map(({ rows }) => rows.length)).toEqual([2, 2, 2])
})
