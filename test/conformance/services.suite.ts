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

  test('what has no stand-in says so', async () => {
    const { openapi } = harness.sdk as unknown as {
      openapi: Record<string, Record<string, (spec: object) => Promise<unknown>>>
    }
    expect(
      await refusal(openapi['search']?.['imageSearch']?.({ a: 1 }) ?? Promise.reject(new Error('none'))),
    ).toBeTruthy()
  })
})
