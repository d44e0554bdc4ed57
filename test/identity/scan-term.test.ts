import { decideScan, SCAN_MS } from '@domain/identity/rules'

const NOW = 1_787_000_000_000

test.each([
  ['its instant', NOW, true],
  ['the longest a code is made for', NOW + SCAN_MS, true],
  ['a moment ago', NOW - 1, false],
  ['later than codes are made for', NOW + SCAN_MS + 1, false],
  ['no instant at all', Number.NaN, false],
])('a code that counts until %s', (_until, expiresAt, counts) => {
  expect(decideScan(expiresAt, NOW).ok).toBe(counts)
})
