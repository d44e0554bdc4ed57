import { finishUpload, getUpload, getUrl, putPart, startUpload } from '@domain/files/contract'
import { PART_BYTES } from '@domain/files/rules'
import { finishOrder, getOrder } from '@domain/ordering/contract'
import { deskOf, orderIn, type Desk } from '../ordering/desk'
import { newRequestId, world, type Person, type World } from '../world/world'

let county: World
let desk: Desk

beforeAll(async () => {
  county = await world()
  desk = deskOf(county)
})
afterAll(() => county.close())

/** A JPEG by its first bytes, with text inside that the stand-in of the content check reads. */
function picture(bytes: number, mark = ''): Buffer {
  const image = Buffer.alloc(bytes, 7)
  Buffer.from([0xff, 0xd8, 0xff, 0xe0]).copy(image)
  image.write(mark, 16, 'latin1')
  return image
}

const partOf = (image: Buffer, index: number) =>
  image.subarray(index * PART_BYTES, (index + 1) * PART_BYTES).toString('base64')

async function uploaded(who: Person, image: Buffer): Promise<string> {
  const { fileId, parts } = await who.does(startUpload, {
    type: 'image/jpeg',
    bytes: image.length,
    requestId: newRequestId(),
  })
  for (let index = 0; index < parts; index++) {
    await who.does(putPart, { fileId, index, data: partOf(image, index), requestId: newRequestId() })
  }
  await who.does(finishUpload, { fileId, requestId: newRequestId() })
  return fileId
}

/** The verdict is pushed after the answer; asks until it has been applied. */
async function settled(who: Person, fileId: string): Promise<string> {
  for (;;) {
    const { status } = await who.does(getUpload, { fileId })
    if (status !== 'checking') return status
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

test('an upload goes on where the network left it', async () => {
  const image = picture(PART_BYTES * 2 + 10)
  const announced = { type: 'image/jpeg' as const, bytes: image.length, requestId: newRequestId() }
  const { fileId, parts } = await desk.clerk.does(startUpload, announced)
  expect(parts).toBe(3)
  expect((await desk.clerk.does(startUpload, announced)).fileId).toBe(fileId)
  await desk.clerk.does(putPart, { fileId, index: 2, data: partOf(image, 2), requestId: newRequestId() })
  await expect(desk.clerk.does(finishUpload, { fileId, requestId: newRequestId() })).rejects.toThrow('FILE_INCOMPLETE')
  expect((await desk.clerk.does(getUpload, { fileId })).received).toEqual([2])
  for (const index of [0, 1, 1])
    await desk.clerk.does(putPart, { fileId, index, data: partOf(image, index), requestId: newRequestId() })
  expect(await desk.clerk.does(finishUpload, { fileId, requestId: newRequestId() })).toEqual({
    fileId,
    status: 'checking',
  })
  expect(await settled(desk.clerk, fileId)).toBe('ready')
  const { items } = await desk.clerk.does(getUrl, { fileIds: [fileId] })
  const url = new URL(items[0]?.url ?? '')
  const shown = await county.send('GET', `${url.pathname}${url.search}`)
  expect(shown.status).toBe(200)
  const forged = await county.send('GET', `${url.pathname}?until=${url.searchParams.get('until')}&sign=00`)
  expect(forged.status).not.toBe(200)
})

test('what is no picture is refused, whatever it is called', async () => {
  const text = Buffer.from('<script>alert(1)</script>')
  const { fileId } = await desk.clerk.does(startUpload, {
    type: 'image/png',
    bytes: text.length,
    requestId: newRequestId(),
  })
  await desk.clerk.does(putPart, { fileId, index: 0, data: text.toString('base64'), requestId: newRequestId() })
  await expect(desk.clerk.does(finishUpload, { fileId, requestId: newRequestId() })).rejects.toThrow('NOT_AN_IMAGE')
})

test('the resident sees the photo of the result, strangers and an unfinished check see nothing', async () => {
  const zhou = county.person('zhou-guizhen')
  const orderId = await orderIn('in_service', desk, zhou)
  const fileId = await uploaded(desk.clerk, picture(500))
  await expect(zhou.does(getUpload, { fileId })).rejects.toThrow('FILE_NOT_FOUND')
  expect((await zhou.does(getUrl, { fileIds: [fileId] })).items).toEqual([])
  await settled(desk.clerk, fileId)
  await desk.clerk.does(finishOrder, { orderId, photos: [fileId], requestId: newRequestId() })
  const { photos } = await zhou.does(getOrder, { orderId })
  expect(photos).toEqual([{ fileId, status: 'ready', url: expect.stringContaining('http') }])
})

test('a photo the check refuses is not shown; one it is silent about waits for a person', async () => {
  const risky = await uploaded(desk.clerk, picture(500, '[risky]'))
  expect(await settled(desk.clerk, risky)).toBe('blocked')
  expect((await desk.clerk.does(getUrl, { fileIds: [risky] })).items[0]).toEqual({ fileId: risky, status: 'blocked' })
  const silent = await uploaded(desk.clerk, picture(500, '[silent]'))
  await county.advance(31 * 60_000)
  expect((await desk.clerk.does(getUpload, { fileId: silent })).status).toBe('review')
  const orderId = await orderIn('in_service', desk, county.person('zhou-guizhen'))
  await expect(desk.clerk.does(finishOrder, { orderId, photos: [risky], requestId: newRequestId() })).rejects.toThrow(
    'FILE_NOT_FOUND',
  )
})
