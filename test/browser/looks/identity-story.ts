import { requestClosing, startGuardianship, suspendAccount } from '@domain/identity/account-contract'
import { claimMembership, decidePhone, decideResidence, submitResidence } from '@domain/identity/check-contract'
import { saveProfile, signIn, typePhone } from '@domain/identity/contract'
import { CLERK } from '../look'
import { newRequestId, type Person, type World } from '../../world/world'

/** Sign-in names of people whose accounts stand at different points. */
export const PEOPLE = {
  /** Typed a number that the desk has not looked at. */
  newcomer: 'shen-mu',
  /** Told where they live. */
  moving: 'tan-xi',
  /** Claimed a party membership. */
  claiming: 'ding-song',
  child: 'lu-xiaohe',
  leaving: 'pan-yuan',
  suspended: 'qiu-ming',
} as const

const COMMUNITY = 'JT0101'
const UNIT = 'GJ034'

interface Told {
  readonly name: string
  readonly phone: string
}

async function begin(person: Person, { name, phone }: Told): Promise<string> {
  const { userId } = await person.does(signIn, { requestId: newRequestId() })
  await person.does(saveProfile, { displayName: name, requestId: newRequestId() })
  await person.does(typePhone, { phone, unitId: COMMUNITY, requestId: newRequestId() })
  return userId
}

/** Accounts in every state, made through the door. */
export async function tellIdentityStory(county: World): Promise<void> {
  const clerk = county.person(CLERK, `${CLERK}-community-staff`)
  const bound = async (signInName: string, told: Told) => {
    const person = county.person(signInName)
    const userId = await begin(person, told)
    await clerk.does(decidePhone, { userId, approve: true, requestId: newRequestId() })
    return { person, userId }
  }
  await begin(county.person(PEOPLE.newcomer), { name: '沈木', phone: '13877880001' })
  const { person: moving } = await bound(PEOPLE.moving, { name: '谭溪', phone: '13877880002' })
  await moving.does(submitResidence, { unitId: COMMUNITY, building: '3 幢 2 单元', requestId: newRequestId() })
  const { person: claiming, userId } = await bound(PEOPLE.claiming, { name: '丁松', phone: '13877880003' })
  await claiming.does(submitResidence, { unitId: COMMUNITY, requestId: newRequestId() })
  await clerk.does(decideResidence, { userId, approve: true, requestId: newRequestId() })
  await claiming.does(claimMembership, { unitId: UNIT, requestId: newRequestId() })
  const { person: child } = await bound(PEOPLE.child, { name: '陆小禾', phone: '13877880004' })
  await child.does(saveProfile, { birthMonth: '2015-03', requestId: newRequestId() })
  await child.does(startGuardianship, { requestId: newRequestId() })
  const { person: leaving } = await bound(PEOPLE.leaving, { name: '潘远', phone: '13877880005' })
  await leaving.does(requestClosing, { requestId: newRequestId() })
  const { userId: stopped } = await bound(PEOPLE.suspended, { name: '邱明', phone: '13877880006' })
  const admin = county.person('nie-guoqing', 'nie-guoqing-county-admin')
  await admin.does(suspendAccount, { userId: stopped, reason: '号码被盗用', requestId: newRequestId() })
}
