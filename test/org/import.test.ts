import { countServices, getService, listServices } from '@domain/ordering/contract'
import { me } from '@domain/identity/contract'
import { getUnit, saveUnit, search } from '@domain/org/contract'
import { importRows, undoImport } from '@domain/org/import-contract'
import { newRequestId, RefusedCall, world, type Person, type World } from '../world/world'
import { staffWith } from '../rules/staff'
import people from '../../seed/data/people.json'

let county: World
let admin: Person
let guest: Person

beforeAll(async () => {
  county = await world()
  ;[admin] = (await staffWith(county, 'county_admin', 1)) as [Person]
  guest = county.guest()
}, 180_000)
afterAll(() => county.close())

const refusal = async (work: Promise<unknown>) => {
  const cause = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  return cause instanceof RefusedCall ? cause.code : cause
}

interface Sent {
  readonly kind?: 'units' | 'services' | 'staff'
  readonly importId: string
  readonly header?: string[]
  readonly dryRun?: boolean
  readonly alsoInFile?: string[]
}

const HEADER = ['编码', '名称', '类别', '属地上级', '能提供什么']

const send = (rows: string[][], { kind = 'units', header = HEADER, dryRun = false, ...rest }: Sent) =>
  admin.does(importRows, { kind, header, dryRun, firstRow: 2, rows, requestId: newRequestId(), ...rest })
const outcomes = async (rows: string[][], sent: Sent) =>
  (await send(rows, sent)).report.map(({ outcome, problems }) => [outcome, ...problems].join('|'))

const GOOD = [
  ['IM01', '锦和救援队', '两新组织', 'JT01', '救援;义诊'],
  ['IM02', '锦和工作站', '网格', 'JT0101', ''],
  ['IM03', '锦和分站', '网格', 'IM02', ''],
]

test('a dry run reports row by row and stores nothing', async () => {
  const before = await county.storeHash()
  const rows = [
    ...GOOD,
    ['IM04', '', '网格', 'JT0101', ''],
    ['IM05', '无上级', '网格', 'NOWHERE', ''],
    ['IM06', '怪类别', '火星单位', 'JT0101', ''],
    ['IM01', '又一次', '网格', 'JT0101', ''],
  ]
  expect(await outcomes(rows, { importId: 'dry', dryRun: true })).toEqual([
    ...['new', 'new', 'new', 'refused|名称没有填对', 'refused|没有找到上级单位', 'refused|类别没有填对'],
    'refused|这个编码在表里出现了两次',
  ])
  const later = { importId: 'dry', dryRun: true, alsoInFile: ['IM50'] }
  expect(await outcomes([['IM51', '等上级', '网格', 'IM50', '']], later)).toEqual(['new'])
  expect(await county.storeHash()).toBe(before)
})

test('a heading that is not the template is refused with what is missing and unknown', async () => {
  const { envelope } = await admin.tries(importRows, {
    ...{ kind: 'units', importId: 'head', dryRun: true, header: ['编码', '名字'], firstRow: 2, rows: [['A1', 'B']] },
    requestId: newRequestId(),
  })
  expect(envelope).toMatchObject({
    code: 'COLUMNS_WRONG',
    details: { missing: ['名称', '类别'], unknown: ['名字'] },
  })
})

test('applied, applied again, changed, and undone to what was before', async () => {
  expect(await outcomes(GOOD, { importId: 'first' })).toEqual(['new', 'new', 'new'])
  expect((await guest.does(getUnit, { unitId: 'IM03' })).paths.territorial?.map(({ unitId }) => unitId)).toEqual([
    ...['JT', 'JT01', 'JT0101', 'IM02', 'IM03'],
  ])
  expect(await outcomes(GOOD, { importId: 'again' })).toEqual(['same', 'same', 'same'])

  const changed = [['IM01', '锦和应急救援队', '两新组织', 'JT01', '救援']]
  expect(await outcomes(changed, { importId: 'second' })).toEqual(['changed'])
  expect((await guest.does(search, { q: '应急救援队' })).items[0]?.unitId).toBe('IM01')
  const undo = (importId: string) => admin.does(undoImport, { importId, requestId: newRequestId() })
  expect(await undo('second')).toEqual({ undone: 1, kept: [], left: false })
  expect(await guest.does(getUnit, { unitId: 'IM01' })).toMatchObject({ name: '锦和救援队', tags: ['救援', '义诊'] })
  expect(await refusal(undo('second'))).toBe('IMPORT_NOT_FOUND')

  await admin.does(saveUnit, {
    ...{ unitId: 'IM03', revision: 1, kind: 'grid', name: '有人改过', requestId: newRequestId() },
  })
  // IM03 was changed since, so IM02 keeps a unit below it.
  expect(await undo('first')).toEqual({ undone: 0, kept: ['IM03', 'IM02', 'IM01'], left: false })
})

test('a unit that stands elsewhere by now is not moved by a table', async () => {
  expect(
    await outcomes([['JT0102', '沿河社区', '社区（村）', 'JT02', '']], { importId: 'move', dryRun: true }),
  ).toEqual(['refused|属地上级和现在的不一样，请用“移动单位”'])
})

const SERVICE_HEADER = [
  ...['编码', '名称', '类别', '简介', '性质', '提供单位', '服务时间', '谁能办', '怎么办', '法定工作日', '承诺工作日'],
  ...['收费（元）', '办理方式', '每次几分钟', '在哪里办', '可以代办', '关键词'],
]
const service = (code: string, promised: string, fee: string) => [
  ...[
    code,
    '磨刀磨剪',
    '家政维修',
    '师傅上门磨刀磨剪子',
    '便民',
    '社区',
    '周六上午',
    '本社区住户',
    '先约;带刀来',
    '',
    promised,
  ],
  ...[fee, '窗口；上门', '10', '社区广场', '是', '磨刀;剪刀'],
]

test('service items come in by the same way, in yuan as written, and go again when undone', async () => {
  const sent = { kind: 'services', header: SERVICE_HEADER, importId: 'services' } as const
  const counted = async () => (await guest.does(countServices, {})).total
  const before = await counted()
  expect(await outcomes([service('IMS1', '', '0.29')], sent)).toEqual(['new'])
  expect(await outcomes([service('IMS1', '', '0.29')], sent)).toEqual(['same'])
  expect(await counted()).toBe(before + 1)
  expect(await guest.does(getService, { serviceId: 'IMS1' })).toMatchObject({
    feeFen: 29,
    channels: ['window', 'on_site'],
  })
  expect((await guest.does(listServices, { q: '磨刀' })).items.map(({ serviceId }) => serviceId)).toContain('IMS1')
  const late = service('IMS2', '9', '1.5元')
  late[9] = '5'
  expect(await outcomes([late], { ...sent, dryRun: true })).toEqual(['refused|收费（元）没有填对'])
  expect(await outcomes([service('IMS1', '', '3')], { ...sent, importId: 'price' })).toEqual(['changed'])
  await admin.does(undoImport, { importId: 'price', requestId: newRequestId() })
  expect(await guest.does(getService, { serviceId: 'IMS1' })).toMatchObject({ feeFen: 29, version: 3 })
  expect(await outcomes([service('IMS3', '', '1')], { ...sent, importId: 'gone' })).toEqual(['new'])
  expect(await counted()).toBe(before + 2)
  await admin.does(undoImport, { importId: 'gone', requestId: newRequestId() })
  expect(await counted()).toBe(before + 1)
})

test('thirty rows share their look-ups: few requests a row', async () => {
  const rows = Array.from({ length: 30 }, (_, i) => [`IMB${i}`, `批量${i}`, '两新组织', 'JT01', ''])
  const { envelope, cost } = await admin.tries(importRows, {
    ...{ kind: 'units', importId: 'bulk', dryRun: false, header: HEADER, firstRow: 2, rows, requestId: newRequestId() },
  })
  expect(envelope.ok).toBe(true)
  expect(cost.db).toBeLessThanOrEqual(100)
})

test('staff get their posts by table once their number is bound; sent again it changes nothing, undone they end', async () => {
  const header = ['姓名', '手机号', '岗位', '单位编码']
  const sent = { kind: 'staff', header, importId: 'staff' } as const
  const known = (people.characters as Array<{ displayName: string; phone: string; signInName: string }>).find(
    ({ signInName }) => signInName === 'zhou-guizhen',
  )!
  const rows = [
    [known.displayName, known.phone, '活动组织人', 'JT0102'],
    ['没注册', '13900001234', '活动组织人', 'JT0102'],
    ['别的名字', known.phone, '网格长', 'JT0102'],
    [known.displayName, known.phone, '活动组织人', 'NOWHERE'],
  ]
  const unbound = 'refused|没有账号绑定这个手机号，请对方先登录并绑定'
  const wanted = ['new', 'new', unbound, 'refused|没有找到这个单位，请另选一个']
  const before = await county.storeHash()
  expect(await outcomes(rows, { ...sent, dryRun: true })).toEqual(wanted)
  expect(await county.storeHash()).toBe(before)
  expect(await outcomes(rows, sent)).toEqual(wanted)
  expect((await outcomes(rows, sent)).slice(0, 2)).toEqual(['same', 'same'])
  const mine = async () => (await county.person('zhou-guizhen').does(me, {})).posts?.map(({ role }) => role)
  expect(await mine()).toContain('activity_organiser')
  await admin.does(undoImport, { importId: 'staff', requestId: newRequestId() })
  expect(await mine()).not.toContain('activity_organiser')
})
