import { consent, withdraw } from '@domain/privacy/contract'
import { correctMine, decideDeletion } from '@domain/privacy/request-contract'
import { saveProfile } from '@domain/identity/contract'
import { newRequestId, type World } from '../../world/world'
import { lookOf, RESIDENT, residentLooks, type Look } from '../look'

const SECRETARY = 'gu-hongmei'
/** A resident of the secretary's community whose correction was turned down. */
const REFUSED = 'xu-amu'

/** Consents given and taken back, a correction on its way and one turned down, made through the door. */
async function tellPrivacyStory(county: World): Promise<void> {
  const zhou = county.person(RESIDENT)
  const sharing = { purpose: 'sharing', version: 1 } as const
  for (const receiver of ['棠桥律师事务所', '江棠供电营业所'])
    await zhou.does(consent, { ...sharing, receiver, requestId: newRequestId() })
  await zhou.does(withdraw, { purpose: 'sharing', receiver: '棠桥律师事务所', requestId: newRequestId() })
  await zhou.does(withdraw, { purpose: 'hotline', requestId: newRequestId() })
  const other = county.person(REFUSED)
  await other.does(saveProfile, { birthMonth: '1951-02', requestId: newRequestId() })
  const wish = { birthMonth: '1950-02', wish: '填晚了一年', requestId: newRequestId() }
  const { privacyRequestId } = await other.does(correctMine, wish)
  const answer = { privacyRequestId, approve: false, reason: '请带户口本到窗口给看一眼', requestId: newRequestId() }
  await county.person(SECRETARY, `${SECRETARY}-community-secretary`).does(decideDeletion, answer)
}

/** One's own data: what one agreed to, and what one may ask. */
export async function privacyLooks(county: World): Promise<Look[]> {
  await tellPrivacyStory(county)
  const refused = lookOf(REFUSED)
  return [
    residentLooks('privacy', 'privacy/mine/page', ['11-me']),
    residentLooks('data-notices', 'privacy/notices/page'),
    residentLooks('data-notice', 'privacy/notice/page?about=ordering'),
    { name: 'data-notice-guest', route: 'privacy/notice/page?about=children', drawings: [] },
    residentLooks('export', 'privacy/export/page'),
    refused('correct', 'privacy/correct/page', ['04b-order-new-person']),
    residentLooks('deletion', 'privacy/deletion/page'),
    refused('deletion-open', 'privacy/deletion/page'),
    refused('my-requests', 'privacy/requests/page', ['05-order-detail']),
    residentLooks('my-requests-none', 'privacy/requests/page', ['13-states']),
    residentLooks('retention', 'privacy/retention/page'),
  ]
}
