import type { World } from '../world/world'
import type { Look } from './look'
import { fundLooks } from './looks/fund'
import { crowdLooks } from './looks/crowd'
import { homeLooks } from './looks/home'
import { noticesLooks } from './looks/notices'
import { identityLooks } from './looks/identity'
import { orderingLooks } from './looks/ordering'
import { pointsLooks } from './looks/points'
import { privacyLooks } from './looks/privacy'
import { projectsLooks } from './looks/projects'
import { staffLooks } from './looks/staff'
import { volunteeringLooks } from './looks/volunteering'

/** Every page of the product in a state worth looking at; what a page needs to show is made through the door first. */
export async function everyPage(county: World): Promise<Look[]> {
  return [
    ...homeLooks(),
    ...(await identityLooks(county)),
    ...(await privacyLooks(county)),
    ...(await orderingLooks(county)),
    ...(await pointsLooks(county)),
    ...(await fundLooks(county)),
    ...(await volunteeringLooks(county)),
    ...(await projectsLooks(county)),
    ...(await crowdLooks(county)),
    ...(await staffLooks(county)),
    ...noticesLooks(),
  ]
}
