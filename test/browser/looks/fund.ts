import { appropriate, approve, check, hold, requestDisbursement } from '@domain/fund/desk-contract'
import { CLERK, clerkLooks, lookOf, residentLooks, secretaryLooks, type Look } from '../look'
import { newRequestId, type World } from '../../world/world'

const SHEDS = 'JT0101_2026_XM004'
const MANAGER = 'ouyang-min'
const SUPERVISOR = 'lin-zhengyi'

const id = () => ({ requestId: newRequestId() })

/** Payments at three hands, and money that waits for its second person. */
async function tellFundStory(county: World): Promise<void> {
  const clerk = county.person(CLERK, `${CLERK}-community-staff`)
  const secretary = county.person('gu-hongmei', 'gu-hongmei-community-secretary')
  const supervisor = county.person(SUPERVISOR, `${SUPERVISOR}-supervisor`)
  const ask = async (title: string, fen: number, payee: string, payeeKind: 'organisation' | 'person') => {
    const asked = { earmarkId: SHEDS, title, fen, payee, payeeKind, photos: [] }
    return (await clerk.does(requestDisbursement, { ...asked, ...id() })).disbursementId
  }
  await ask('车棚雨棚板', 180_000, '惠民建材经营部', 'organisation')
  const agreed = await ask('充电口安装', 320_000, '新风水电服务部', 'organisation')
  await secretary.does(approve, { disbursementId: agreed, ...id() })
  const held = await ask('临时看护工钱', 60_000, '王小明', 'person')
  await secretary.does(approve, { disbursementId: held, ...id() })
  await supervisor.does(hold, { disbursementId: held, reason: '考勤表少了两天', ...id() })
  const ready = await ask('灭火器', 48_600, '江棠消防器材店', 'organisation')
  await secretary.does(approve, { disbursementId: ready, ...id() })
  await supervisor.does(check, { disbursementId: ready, ...id() })
  const gift = { unitId: 'JT0102', year: 2026, source: 'social', fen: 500_000, title: '棠桥村镇银行捐款' } as const
  await county.person(MANAGER, `${MANAGER}-fund-manager`).does(appropriate, { ...gift, ...id() })
}

/** The pages of the community fund: the public ledger, venture philanthropy, and the desks of every hand. */
export async function fundLooks(county: World): Promise<Look[]> {
  await tellFundStory(county)
  const manager = lookOf(MANAGER)
  return [
    residentLooks('fund-ledger', 'fund/ledger/page?unitId=JT0101&year=2026', ['10-fund-ledger']),
    residentLooks('fund-calls', 'fund/calls/page'),
    residentLooks('fund-call', 'fund/call/page?callId=GY-2026-01'),
    residentLooks('fund-applications', 'fund/applications/page'),
    secretaryLooks('fund-payments', 'staff/fund/payments/page', ['15-staff-desk']),
    clerkLooks('fund-earmarks', 'staff/fund/earmarks/page', ['15-staff-desk']),
    manager('fund-gifts', 'staff/fund/gifts/page', ['15-staff-desk']),
    manager('fund-judging', 'staff/fund/applications/page', ['15-staff-desk']),
  ]
}
