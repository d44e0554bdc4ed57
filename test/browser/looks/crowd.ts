import { postIdea } from '@domain/crowd/idea-contract'
import { askPartner } from '@domain/crowd/partner-contract'
import { takeTask } from '@domain/crowd/task-contract'
import { newRequestId, type World } from '../../world/world'
import { CLERK, clerkLooks, lookOf, RESIDENT, residentLooks, secretaryLooks, type Look } from '../look'

/** The pages of what neighbours give, think up and do; 周桂珍 has an idea and takes a small job, a partner's card waits. */
export async function crowdLooks(county: World): Promise<Look[]> {
  const zhou = county.person(RESIDENT)
  const idea = { title: '树下放两个垫子', text: '石凳凉，放两个草垫，晚上收进服务站。' }
  await zhou.does(postIdea, { ...idea, requestId: newRequestId() })
  await zhou.does(takeTask, { taskId: 'RW-task-1', requestId: newRequestId() })
  const partner = {
    ...{ name: '江棠慈善会', platform: '民政部指定的平台', url: 'https://gongyi.example.cn/fund/1' },
    ...{ certificateNo: '53320000MJ0001', planNo: '53320000MJ0001A26001' },
  }
  const clerk = county.person(CLERK, `${CLERK}-community-staff`)
  await clerk.does(askPartner, { campaignId: 'ZC-trial-rail', partner, requestId: newRequestId() })
  return [
    residentLooks('campaigns', 'crowd/list/page', ['09a-project-list']),
    residentLooks('campaign', 'crowd/campaign/page?campaignId=ZC-trial-rail', ['09b-project-page']),
    residentLooks('campaign-done', 'crowd/campaign/page?campaignId=ZC001'),
    residentLooks('pledges', 'crowd/pledges/page'),
    residentLooks('ideas', 'crowd/ideas/page'),
    residentLooks('tasks', 'crowd/tasks/page'),
    secretaryLooks('crowd-desk', 'staff/crowd/desk/page', ['15-staff-desk']),
    clerkLooks('open-campaign', 'staff/crowd/open/page'),
    clerkLooks('task-desk', 'staff/crowd/tasks/page'),
    secretaryLooks('idea-desk', 'staff/crowd/ideas/page'),
    lookOf('nie-guoqing')('mismatches', 'staff/payments/mismatches/page'),
  ]
}
