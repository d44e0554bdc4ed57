import { object, support } from '@domain/projects/contract'
import { newRequestId, type World } from '../../world/world'
import { clerkLooks, lookOf, residentLooks, secretaryLooks, type Look } from '../look'

const NEIGHBOURS = ['resident-0041', 'resident-0081', 'resident-0161']

/** The pages of projects in the steps in which they ask something; neighbours stand by some and one objects. */
export async function projectsLooks(county: World): Promise<Look[]> {
  const requestId = () => newRequestId()
  for (const name of NEIGHBOURS)
    await county.person(name).does(support, { projectId: 'XM-trial-clothes', requestId: requestId() })
  const objection = { projectId: 'XM-trial-shade', text: '遮阳棚会不会挡住消防通道？', requestId: requestId() }
  await county.person(NEIGHBOURS[0] ?? '').does(object, objection)
  return [
    residentLooks('project', 'projects/project/page?projectId=XM-trial-rail', ['09b-project-page']),
    residentLooks('project-done', 'projects/project/page?projectId=XM001'),
    residentLooks('project-acceptance', 'projects/project/page?projectId=XM-trial-box'),
    residentLooks('propose', 'projects/propose/page'),
    residentLooks('promises', 'projects/promises/page?unitId=JT0101'),
    residentLooks('my-projects', 'projects/mine/page'),
    residentLooks('project-poster', 'projects/poster/page?projectId=XM-trial-rail'),
    clerkLooks('project-desk', 'staff/projects/desk/page', ['15-staff-desk']),
    secretaryLooks('project-objections', 'staff/projects/objections/page'),
    lookOf('xue-jianming')('council-desk', 'staff/projects/desk/page'),
    lookOf('ji-hai')('town-desk', 'staff/projects/desk/page'),
  ]
}
