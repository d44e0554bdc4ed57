import { requestDisbursement, approve, check, pay } from '@domain/fund/desk-contract'
import { newRequestId, type Person, type World } from '../world/world'

const id = () => ({ requestId: newRequestId() })

/** Everybody through whose hands money of 梧桐里 goes. */
export interface Hands {
  readonly clerk: Person
  readonly secretary: Person
  readonly supervisor: Person
  readonly town: Person
  readonly manager: Person
  readonly county: Person
}

export function handsOf(county: World): Hands {
  return {
    clerk: county.person('pang-lei', 'pang-lei-community-staff'),
    secretary: county.person('gu-hongmei', 'gu-hongmei-community-secretary'),
    supervisor: county.person('lin-zhengyi', 'lin-zhengyi-supervisor'),
    town: county.person('ji-hai', 'ji-hai-town-admin'),
    manager: county.person('ouyang-min', 'ouyang-min-fund-manager'),
    county: county.person('nie-guoqing', 'nie-guoqing-county-admin'),
  }
}

/** Set aside in the sample for the bicycle sheds of 梧桐里, and not all paid. */
export const SHEDS = 'JT0101_2026_XM004'
export const HERE = { unitId: 'JT0101', year: 2026 } as const

/** A request for so many fen of the sheds' money. */
export async function requested(hands: Hands, fen: number, more: object = {}): Promise<string> {
  const asked = {
    earmarkId: SHEDS,
    fen,
    title: '车棚钢架',
    payeeKind: 'organisation',
    payee: '青禾安居工程队',
    photos: [],
  }
  const { disbursementId } = await hands.clerk.does(requestDisbursement, { ...asked, ...more, ...id() } as never)
  return disbursementId
}

/** Takes a request up to the payer: agreed, checked, and above the limit agreed by the town. */
export async function agreed(hands: Hands, disbursementId: string, withTown = false): Promise<void> {
  await hands.secretary.does(approve, { disbursementId, ...id() })
  await hands.supervisor.does(check, { disbursementId, ...id() })
  if (withTown) await hands.town.does(approve, { disbursementId, ...id() })
}

/** Pays a request to its end. */
export async function paid(hands: Hands, fen: number, more: object = {}) {
  const disbursementId = await requested(hands, fen, more)
  await agreed(hands, disbursementId, fen > 1_000_000)
  return hands.manager.does(pay, { disbursementId, ...id() })
}
