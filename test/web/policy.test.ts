import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { servedFile } from '../../cloudfunctions/kit/files-served'

let folder: string
beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'pages-'))
  fs.writeFileSync(path.join(folder, 'index.html'), '<!doctype html>')
})
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))
afterEach(() => {
  delete process.env.RF_PHOTOS
})

async function imagesAllowed(): Promise<string | undefined> {
  const served = await servedFile(folder, '/')
  return /img-src ([^;]+);/.exec(served?.headers?.['content-security-policy'] ?? '')?.[1]
}

test('pages show pictures of their own server alone, and photos of the environment that is named', async () => {
  expect(await imagesAllowed()).toBe("'self' data: blob:")
  process.env.RF_PHOTOS = 'https://6c6f-county-1250000000.tcb.qcloud.la'
  expect(await imagesAllowed()).toBe("'self' data: blob: https://6c6f-county-1250000000.tcb.qcloud.la")
})

test.each([
  "https://a.example; script-src 'unsafe-inline'",
  'https://*.example.com',
  'http://a.example',
  'https://a.example https://b.example',
  '*',
])('an origin that is none changes nothing: %s', async (photos) => {
  process.env.RF_PHOTOS = photos
  expect(await imagesAllowed()).toBe("'self' data: blob:")
})
