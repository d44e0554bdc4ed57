import { refusal, harness } from './sdk'

describe('the other services through the SDK', () => {
  test('a file goes up, has an address that expires, comes down the same and is removed', async () => {
    const { sdk, cloud } = harness
    const content = Buffer.from('江棠市的一张照片\u0000\u0001')
    const { fileID } = await sdk.uploadFile({ cloudPath: 'photos/一 张.png', fileContent: content })
    expect(fileID).toMatch(/^cloud:\/\/local-env\..*photos\//)
    expect((await sdk.downloadFile({ fileID })).fileContent.equals(content)).toBe(true)
    const { fileList } = await sdk.getTempFileURL({ fileList: [{ fileID, maxAge: 60 }, 'cloud://local-env.x/missing'] })
    const url = String(fileList[0]?.tempFileURL)
    expect(fileList.map(({ status }) => status === 0)).toEqual([true, false])
    expect((await fetch(encodeURI(url))).status).toBe(200)
    expect((await fetch(encodeURI(url.replace(/sign=\w/, 'sign=0').replace(/(\w)$/, '_')))).status).not.toBe(200)
    await cloud.clock.set(cloud.clock.now() + 3_600_000)
    expect((await fetch(encodeURI(url))).status).not.toBe(200)
    expect((await sdk.deleteFile({ fileList: [fileID] })).fileList[0]?.status).toBe(0)
    expect(await refusal(sdk.downloadFile({ fileID }))).toBeTruthy()
    await expect(sdk.getTempFileURL({ fileList: Array.from({ length: 51 }, () => fileID) })).rejects.toBeTruthy()
  })

  test('a file beyond 50 MB is refused in the words of the object storage, an unfit path before anything is sent', async () => {
    const upload = (cloudPath: string, size: number) =>
      refusal(harness.sdk.uploadFile({ cloudPath, fileContent: Buffer.alloc(size) }))
    expect(await upload('big.bin', 51 * 1024 * 1024)).toContain('[EntityTooLarge]')
    for (const cloudPath of ['/a', 'a//b', '../a', 'a%'])
      expect(await upload(cloudPath, 1)).toContain('invalid cloud path')
  })

  test('a mini-program code is a real picture within the real bounds', async () => {
    const { getUnlimited } = harness.sdk.openapi.wxacode
    const { buffer, contentType, errCode } = await getUnlimited({ scene: 'o=7Q2mK', page: 'pages/home/index' })
    expect({ errCode, contentType, head: buffer.subarray(1, 4).toString() }).toEqual({
      errCode: 0,
      contentType: 'image/png',
      head: 'PNG',
    })
    for (const scene of ['', 'x'.repeat(33), '中文', 'a b'])
      expect(await refusal(getUnlimited({ scene }))).toMatch(/^40169/)
    expect(await refusal(getUnlimited({ scene: 'a', page: '/pages/home' }))).toMatch(/^41030/)
  })

  test('a subscribed message: each field holds what its kind may hold', async () => {
    const { send } = harness.sdk.openapi.subscribeMessage
    const message = (field: string, value: unknown) =>
      send({ touser: 'o-reader', templateId: 't1', page: 'pages/home/index', data: { [field]: { value } } })
    const fits = {
      thing1: '预约改到周三',
      time2: '2026年8月20日 9:00',
      date3: '2026年8月20日',
      amount4: '¥12.50',
      phrase5: '已安排',
    }
    const more = {
      number6: '12.5',
      character_string7: 'A-1',
      name8: '周桂珍',
      phone_number9: '+86-0512-5869',
      car_number10: '苏E12345',
    }
    for (const [field, value] of Object.entries({ ...fits, ...more })) await message(field, value)
    expect(await harness.cloud.inbox.list('o-reader')).toHaveLength(10)
    const unfit = {
      thing1: '一'.repeat(21),
      time2: '明天上午',
      date3: '8月20日',
      phrase5: '已经安排好了',
      number6: '十',
      name8: '周3',
    }
    for (const [field, value] of Object.entries({ ...unfit, thing9: '', thing10: 5, unknown1: 'x' }))
      expect(await refusal(message(field, value))).toMatch(new RegExp(`^47003 .*data\\.${field}\\.value invalid`))
    expect(await refusal(send({ touser: '', templateId: 't1', data: {} }))).toMatch(/^40003/)
    expect(await refusal(send({ touser: 'o-reader', templateId: '', data: {} }))).toMatch(/^40037/)
  })

  test('what has no stand-in says so', async () => {
    const { openapi } = harness.sdk as unknown as {
      openapi: Record<string, Record<string, (spec: object) => Promise<unknown>>>
    }
    expect(
      await refusal(openapi['search']?.['imageSearch']?.({ a: 1 }) ?? Promise.reject(new Error('none'))),
    ).toBeTruthy()
  })
})
