import http from 'node:http'
import net from 'node:net'
import type { LocalCloud, Route } from '../../local-cloud/main'
import { startTestCloud, temporaryFolder } from './bundled'

const routes: Route[] = [
  {
    method: 'GET',
    path: '/hello',
    handle: async ({ query }) => ({ status: 200, body: `hello ${query.get('who') ?? ''}` }),
  },
  {
    method: 'POST',
    path: '/echo/*',
    maxBytes: 1000,
    handle: async ({ path, body }) => ({ status: 200, body: `${path} ${body.length}` }),
  },
  {
    method: 'POST',
    path: '/own',
    maxBytes: 10,
    answersTooLarge: true,
    handle: async ({ tooLarge }) => ({ status: 200, body: String(tooLarge) }),
  },
  {
    method: 'GET',
    path: '/fails',
    handle: async () => {
      throw new Error('a fault of the product')
    },
  },
]

describe('the gateway', () => {
  let cloud: LocalCloud

  beforeAll(async () => {
    cloud = await startTestCloud({ functionsDir: temporaryFolder('no-functions'), routes })
  })
  afterAll(() => cloud.close())

  const ask = (method: string, path: string, headers: Record<string, string> = {}, body = '') =>
    new Promise<{ status: number; text: string; headers: http.IncomingHttpHeaders }>((resolve, reject) => {
      const request = http.request(
        { port: cloud.port, host: '127.0.0.1', method, path, headers, agent: false },
        (response) => {
          let text = ''
          response.on('data', (chunk) => (text += chunk))
          response.on('end', () => resolve({ status: response.statusCode ?? 0, text, headers: response.headers }))
        },
      )
      request.on('error', reject)
      request.end(body)
    })
  const json = { 'content-type': 'application/json' }

  test('answers product routes, by exact path and by prefix', async () => {
    expect(await ask('GET', '/hello?who=An')).toMatchObject({ status: 200, text: 'hello An' })
    expect(await ask('POST', '/echo/far/away', json, '{}')).toMatchObject({ status: 200, text: '/echo/far/away 2' })
    expect((await ask('GET', '/nowhere')).status).toBe(404)
    expect((await ask('DELETE', '/hello')).status).toBe(405)
  })

  test.each([
    ['a foreign Host', { host: 'evil.example' }],
    ['a rebound name with our port', { host: 'evil.example:1' }],
    ['a foreign Origin', { origin: 'http://evil.example' }],
    ['the origin null', { origin: 'null' }],
  ])('refuses %s', async (_, headers) => {
    expect((await ask('GET', '/hello', headers)).status).toBe(403)
    expect((await ask('POST', '/admin', { ...json, ...headers }, '{}')).status).toBe(403)
  })

  test('lets in this machine by both names and its own origin, without a CORS header', async () => {
    for (const host of [`127.0.0.1:${cloud.port}`, `localhost:${cloud.port}`]) {
      const { status, headers } = await ask('GET', '/hello', { host, origin: `http://${host}` })
      expect(status).toBe(200)
      expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([])
    }
  })

  test('demands JSON and bounds bodies', async () => {
    expect((await ask('POST', '/echo/x', { 'content-type': 'text/plain' }, '{}')).status).toBe(415)
    expect((await ask('POST', '/echo/x', {}, '{}')).status).toBe(415)
    expect((await ask('POST', '/echo/x', json, 'x'.repeat(1001))).status).toBe(413)
    expect(await ask('POST', '/own', json, 'x'.repeat(11))).toMatchObject({ status: 200, text: 'true' })
  })

  test('a request beyond 100 MB is told so in the platform’s words', async () => {
    const { status, text } = await ask('POST', '/admin', json, ' '.repeat(100 * 1024 * 1024 + 1))
    expect([status, JSON.parse(text)]).toMatchObject([200, { code: 'EXCEED_MAX_PAYLOAD_SIZE' }])
  })

  test('whatever is sent to /admin, the answer is 200 with a code, and the cloud lives on', async () => {
    const bodies = [
      '',
      'null',
      '[]',
      '{',
      '{"action":1}',
      '{"action":"__proto__"}',
      '{"action":"constructor"}',
      '{"action":"database.getDocument"}',
      '{"action":"database.getDocument","collectionName":"things","query":"{"}',
      '{"action":"database.getDocument","collectionName":"things","query":"[1]","limit":-5,"offset":"x"}',
      '{"action":"database.getDocument","collectionName":{"a":1}}',
      '{"action":"database.modifyDocument","collectionName":"things","query":"{}","data":"{\\"$set\\":5}","merge":true}',
      '{"action":"database.insertDocument","collectionName":"things","data":[1]}',
      '{"action":"database.insertDocument","collectionName":"things","data":["{\\"__proto__\\":{\\"a\\":1}}"]}',
      '{"action":"database.aggregateDocuments","collectionName":"things","stages":[null]}',
      '{"action":"database.aggregateDocuments","collectionName":"things","stages":[{"stageKey":"$out","stageValue":"\\"x\\""}]}',
      '{"action":"database.commitTransaction","transactionId":"none"}',
      '{"action":"functions.invokeFunction","function_name":"nobody"}',
      '{"action":"functions.invokeFunction","function_name":"nobody","request_data":"{"}',
      `{"action":"database.getDocument","collectionName":"things","query":"${'{\\"a\\":'.repeat(3000)}1${'}'.repeat(3000)}"}`,
    ]
    for (const body of bodies) {
      const { status, text } = await ask('POST', '/admin', json, body)
      expect([body.slice(0, 80), status]).toEqual([body.slice(0, 80), 200])
      expect([body.slice(0, 80), JSON.parse(text)]).toEqual([
        body.slice(0, 80),
        expect.objectContaining({ code: expect.any(String), message: expect.any(String) }),
      ])
    }
    expect(await cloud.store.count('things', {})).toBe(0)
    expect((await ask('GET', '/hello')).status).toBe(200)
  })

  test('broken requests and broken connections do no harm', async () => {
    for (const bytes of [
      'NONSENSE\r\n\r\n',
      'GET / HTTP/1.1\r\n\r\n',
      'POST /admin HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nab',
    ]) {
      await new Promise<void>((resolve) => {
        const socket = net.connect(cloud.port, '127.0.0.1', () => socket.end(bytes))
        socket.on('data', () => undefined)
        socket.on('close', () => resolve())
        socket.on('error', () => resolve())
      })
    }
    expect((await ask('GET', '/hello')).status).toBe(200)
    expect((await ask('GET', '/fails')).status).toBe(500)
    expect((await ask('GET', '/hello')).status).toBe(200)
  })

  test('does not start in production', async () => {
    const before = process.env['NODE_ENV']
    process.env['NODE_ENV'] = 'production'
    await expect(startTestCloud()).rejects.toThrow('NODE_ENV=production')
    process.env['NODE_ENV'] = before
  })
})
