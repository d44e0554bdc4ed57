import { timingSafeEqual } from 'node:crypto'
import { claimFirstAdmin } from '@domain/identity/post-contract'
import { proceed, refuse } from '@domain/kernel/decision'
import { defineAction } from '../../kit/action'
import { sha256 } from '../../kit/keys'
import { foundCounty } from '../org/port'
import { newPost } from './new-post'
import { ownAccount } from './own-account'
import { countyAdmins } from './store'

/** The deployment hands the function only the SHA-256 of the code it printed; without it nobody can claim. */
function isFirstCode(code: string): boolean {
  const expected = process.env.RF_FIRST_ADMIN
  if (expected === undefined || !/^[0-9a-f]{64}$/.test(expected)) return false
  return timingSafeEqual(Buffer.from(expected, 'hex'), Buffer.from(sha256(code.trim()), 'hex'))
}

export default defineAction(claimFirstAdmin, async ({ member, countyId, countWrongCode, transact }, { code }) => {
  if (!member) return refuse('SIGN_IN_FIRST')
  if (!isFirstCode(code)) {
    await countWrongCode()
    return refuse('FIRST_CODE_WRONG')
  }
  return transact(async (tx) => {
    const both = await ownAccount(tx, member.userId)
    // One document per county: whoever writes it first is the first administrator, and nobody is so again.
    await tx.put(countyAdmins, countyId, { count: 0, claimedAt: tx.now })
    const county = {
      unitId: countyId,
      name: process.env.RF_COUNTY_NAME ?? countyId,
      phone: undefined,
      orgPath: [countyId],
    }
    const wanted = { role: 'county_admin', from: tx.now, status: 'active', grantedBy: 'deployment' } as const
    const assignmentId = await newPost(tx, countyId, both, county, {
      ...wanted,
      to: undefined,
      substituteFor: undefined,
    })
    await foundCounty(tx, countyId, county.name)
    return proceed({ assignmentId, status: 'active' as const })
  }, refuse('FIRST_CODE_WRONG'))
})
