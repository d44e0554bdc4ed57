import { command, query } from './database'
import { rebuilt } from './ledger-account'
import { balances } from './ledger-records'

const PAGE = 500

/** Computes every guarded account anew and names those that do not come out as stored. */
export async function brokenAccounts(): Promise<{ accounts: number; problems: string[] }> {
  const problems: string[] = []
  let accounts = 0
  for (let after = ''; ;) {
    const page = await query(balances, { where: { _id: command.gt(after) }, orderBy: ['_id', 'asc'], limit: PAGE })
    for (const { _id: id, unit, balance, seq, headHash } of page) {
      const again = await rebuilt({ id, unit, guarded: true })
      const same = again.balance === balance && again.seq === seq && again.headHash === headHash
      if (!same || again.broken.length > 0) problems.push(`account ${id} does not follow from its postings`)
    }
    accounts += page.length
    const last = page.at(-1)
    if (!last || page.length < PAGE) return { accounts, problems }
    after = last._id
  }
}
