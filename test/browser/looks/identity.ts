import type { World } from '../../world/world'
import { residentLooks, clerkLooks, lookOf, type Look } from '../look'
import { PEOPLE, tellIdentityStory } from './identity-story'

/** Who one is, in every state an account can be in, and on which computers. */
export async function identityLooks(county: World): Promise<Look[]> {
  await tellIdentityStory(county)
  return [
    { name: 'computer-sign-in', route: 'identity/computer-sign-in/page', browserOnly: true, drawings: [] },
    residentLooks('computers', 'identity/computers/page'),
    clerkLooks('scan', 'identity/scan/page?scene=mcdefgh0.abcdefghijklmn'),
    residentLooks('account', 'identity/account/page', ['11-me']),
    residentLooks('profile', 'identity/profile/page', ['04b-order-new-person']),
    residentLooks('phone', 'identity/phone/page'),
    residentLooks('residence', 'identity/residence/page'),
    residentLooks('membership', 'identity/membership/page'),
    residentLooks('children', 'identity/children/page'),
    residentLooks('closing', 'identity/closing/page'),
    lookOf(PEOPLE.newcomer)('account-new', 'identity/account/page'),
    lookOf(PEOPLE.newcomer)('phone-typed', 'identity/phone/page'),
    lookOf(PEOPLE.newcomer)('residence-no-phone', 'identity/residence/page', ['13-states']),
    lookOf(PEOPLE.moving)('residence-pending', 'identity/residence/page'),
    lookOf(PEOPLE.claiming)('membership-claimed', 'identity/membership/page'),
    lookOf(PEOPLE.child)('guardian', 'identity/guardian/page'),
    lookOf(PEOPLE.leaving)('account-closing', 'identity/account/page'),
    lookOf(PEOPLE.suspended)('account-suspended', 'identity/account/page', ['13-states']),
  ]
}
