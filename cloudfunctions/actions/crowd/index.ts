import { anyAction } from '../../kit/action'
import { anyEffect } from '../../kit/effect'
import type { Slice } from '../../kit/slice'
import acceptTask from './accept-task'
import adoptIdea from './adopt-idea'
import askPartner from './ask-partner'
import { answerComplaints } from './answer-complaints'
import { campaignEnd } from './campaign-end'
import { campaignFull } from './campaign-full'
import { campaignStart } from './campaign-start'
import { campaignTold } from './campaign-told'
import { choiceEnd } from './choice-end'
import complain from './complain'
import decidePartner from './decide-partner'
import getCampaign from './get-campaign'
import { ideaAnswered } from './idea-answered'
import { lateMoney } from './late-money'
import list from './list'
import listComplaints from './list-complaints'
import listIdeas from './list-ideas'
import listPledges from './list-pledges'
import listTasks from './list-tasks'
import myPledges from './my-pledges'
import openCampaign from './open-campaign'
import openTask from './open-task'
import { payEnd } from './pay-end'
import { partnerDecided } from './partner-decided'
import payPledge from './pay-pledge'
import { CROWD_HOLDINGS } from './personal'
import pledge from './pledge'
import { pledgeAgenda } from './pledge-agenda'
import { pledgeChanged } from './pledge-changed'
import postIdea from './post-idea'
import { projectOver } from './project-over'
import queue from './queue'
import receiveItem from './receive-item'
import removePartner from './remove-partner'
import reportUse from './report-use'
import review from './review'
import settleCampaign from './settle-campaign'
import submitTask from './submit-task'
import supportIdea from './support-idea'
import suspend from './suspend'
import takeTask from './take-task'
import { taskChanged } from './task-changed'
import { taskEnd } from './task-end'
import { tellGivers } from './tell-givers'
import { thingReceived } from './thing-received'
import withdrawPledge from './withdraw-pledge'

export const crowd: Slice = {
  actions: [
    anyAction(list),
    anyAction(getCampaign),
    anyAction(listPledges),
    anyAction(pledge),
    anyAction(withdrawPledge),
    anyAction(payPledge),
    anyAction(myPledges),
    anyAction(complain),
    anyAction(listComplaints),
    anyAction(openCampaign),
    anyAction(review),
    anyAction(settleCampaign),
    anyAction(suspend),
    anyAction(receiveItem),
    anyAction(reportUse),
    anyAction(queue),
    anyAction(askPartner),
    anyAction(decidePartner),
    anyAction(removePartner),
    anyAction(postIdea),
    anyAction(supportIdea),
    anyAction(adoptIdea),
    anyAction(listIdeas),
    anyAction(openTask),
    anyAction(takeTask),
    anyAction(submitTask),
    anyAction(acceptTask),
    anyAction(listTasks),
  ],
  effects: [
    anyEffect(answerComplaints),
    anyEffect(campaignFull),
    anyEffect(campaignTold),
    anyEffect(ideaAnswered),
    anyEffect(lateMoney),
    anyEffect(partnerDecided),
    anyEffect(pledgeAgenda),
    anyEffect(pledgeChanged),
    anyEffect(taskChanged),
    anyEffect(thingReceived),
  ],
  jobs: [campaignStart, campaignEnd, choiceEnd, payEnd, projectOver, taskEnd, tellGivers],
  personal: CROWD_HOLDINGS,
}
