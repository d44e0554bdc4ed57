import { today } from '@domain/home/contract'
import {
  acceptOrder,
  deskQueue,
  getOrder,
  listFreeSlots,
  listServices,
  listSlots,
  myOrders,
  placeOrder,
} from '@domain/ordering/contract'
import type { OrderRecord } from '../../cloudfunctions/actions/ordering/store'
import { sampleServices } from '../../seed/catalogue'
import { stamped } from '../../seed/stamped'
import { enlarge } from '../world/enlarged'
import { plantedDataDir } from '../world/planted'
import { newRequestId, world, type Cost, type Person, type World } from '../world/world'
import { deskOf, type Desk } from './desk'

const COPIES = Number(process.env.COST_COPIES ?? '25')
const ORDERS = COPIES * 1_000

/** Orders of many owners at many desks; one in a hundred belongs to the resident who is measured. */
function* manyOrders(): Generator<Record<string, unknown>> {
  for (let i = 0; i < ORDERS; i++) {
    const at = Date.parse('2026-08-01T09:00:00+08:00') + i * 1_000
    const unitId = i % 50 === 0 ? 'JT0101' : `JT${String(100 + (i % 267)).padStart(4, '0')}`
    const id = `load-${String(i).padStart(6, '0')}`
    const order: Omit<OrderRecord, 'slotId'> = {
      ...{ ownerId: i % 100 === 0 ? 'URW01' : `other-${i % 9_973}`, orgPath: ['JT', 'JT01', unitId] },
      ...{
        orderNo: `F260801${id}`,
        code: id,
        spokenCode: String(i % 1_000_000).padStart(6, '0'),
        codeDay: `${unitId}_2026-08-01`,
      },
      ...{
        holder: `h${i}`,
        serviceId: 'GOV001',
        serviceVersion: 1,
        title: '居住证办理代收代取',
        category: 'gov_agent',
      },
      ...{ unitId, unitName: '社区', place: '窗口', startsAt: at, endsAt: at + 900_000 },
      ...{ status: i % 2 === 0 ? 'submitted' : 'completed', open: i % 2 === 0, via: 'resident', ordererName: '某人' },
      ...{ reschedules: 0, remarks: [], photos: [], grams: ['居住', '住证', `f260801${id}`], createdAt: at },
      ...{ seek: `${at}_${id}`, deskSeek: `${at}_${id}` },
    }
    yield { _id: id, countyId: 'JT', v: 1, ...order }
  }
}

function* manyServices(): Generator<Record<string, unknown>> {
  for (let copy = 1; copy < COPIES; copy++) yield* stamped(sampleServices(copy))
}

async function measured(county: World): Promise<Record<string, Cost>> {
  const desk: Desk = deskOf(county)
  const zhou: Person = county.person('zhou-guizhen')
  const cost = async (who: Person, contract: Parameters<Person['tries']>[0], input: unknown) => {
    const { envelope, cost } = await who.tries(contract, input)
    if (!envelope.ok) throw new Error(`${contract.name}: ${envelope.code}`)
    return cost
  }
  const slotId = await desk.open()
  const placed = await zhou.tries(placeOrder, { slotId, requestId: newRequestId() })
  if (!placed.envelope.ok) throw new Error(placed.envelope.code)
  const { orderId } = placed.envelope.value
  await cost(zhou, getOrder, { orderId })
  return {
    place: placed.cost,
    accept: await cost(desk.clerk, acceptOrder, { orderId, requestId: newRequestId() }),
    services: await cost(zhou, listServices, { limit: 20 }),
    category: await cost(zhou, listServices, { category: 'health', limit: 20 }),
    channel: await cost(zhou, listServices, { channel: 'on_site', limit: 20 }),
    both: await cost(zhou, listServices, { category: 'health', channel: 'on_site', limit: 10 }),
    search: await cost(zhou, listServices, { q: '居住证' }),
    slots: await cost(zhou, listSlots, { serviceId: 'GOV001', limit: 20 }),
    free: await cost(zhou, listFreeSlots, { limit: 20 }),
    mine: await cost(zhou, myOrders, { limit: 20 }),
    queue: await cost(desk.clerk, deskQueue, { limit: 20 }),
    home: await cost(zhou, today, {}),
    order: await cost(zhou, getOrder, { orderId }),
  }
}

const REQUESTS = {
  ...{
    place: 8,
    accept: 7,
    services: 2,
    category: 2,
    channel: 2,
    both: 2,
    search: 2,
    slots: 2,
    free: 2,
    mine: 2,
    queue: 2,
    home: 3,
    order: 3,
  },
}
const MOST_PER_RETURNED: Record<string, number> = { search: 3 }

function check(costs: Record<string, Cost>): void {
  expect(Object.fromEntries(Object.entries(costs).map(([name, { db }]) => [name, db]))).toEqual(REQUESTS)
  for (const [name, { examined, returned }] of Object.entries(costs)) {
    expect({ name, ratio: examined / returned <= (MOST_PER_RETURNED[name] ?? 1.2) }).toEqual({ name, ratio: true })
  }
}

test(`requests and documents examined are the same in a small county and in ${COPIES} times the data`, async () => {
  const small = await world()
  try {
    check(await measured(small))
  } finally {
    await small.close()
  }
  const dataDir = await plantedDataDir()
  await enlarge(dataDir, { services: manyServices(), orders: manyOrders() })
  const large = await world({}, { dataDir })
  try {
    check(await measured(large))
  } finally {
    await large.close()
  }
}, 300_000)
