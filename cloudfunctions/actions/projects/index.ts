import { anyAction } from '../../kit/action'
import { anyEffect } from '../../kit/effect'
import type { Slice } from '../../kit/slice'
import accept from './accept'
import archive from './archive'
import { bondChanged } from './bond-changed'
import carryOver from './carry-over'
import { changeDecided } from './change-decided'
import commit from './commit'
import confirm from './confirm'
import countStages from './count-stages'
import decideChange from './decide-change'
import decideObjection from './decide-objection'
import draftBudget from './draft-budget'
import evaluate from './evaluate'
import exportRows from './export-rows'
import finish from './finish'
import follow from './follow'
import getProject from './get-project'
import list from './list'
import { milestoneTold } from './milestone-told'
import mine from './mine'
import object from './object'
import { objectionTold } from './objection-told'
import objections from './objections'
import { PROJECTS_HOLDINGS } from './personal'
import poster from './poster'
import promises from './promises'
import propose from './propose'
import publicise from './publicise'
import { publicityEnd } from './publicity-end'
import queue from './queue'
import rate from './rate'
import rectify from './rectify'
import { reportLate } from './report-late'
import reportMidYear from './report-mid-year'
import requestChange from './request-change'
import review from './review'
import screen from './screen'
import settle from './settle'
import shortlist from './shortlist'
import similar from './similar'
import start from './start'
import support from './support'
import { tellBatch } from './tell'
import terminate from './terminate'
import unfollow from './unfollow'
import vote from './vote'
import { voteEnd } from './vote-end'
import { workWaits } from './work-waits'

export const projects: Slice = {
  actions: [
    anyAction(accept),
    anyAction(archive),
    anyAction(carryOver),
    anyAction(commit),
    anyAction(confirm),
    anyAction(countStages),
    anyAction(decideChange),
    anyAction(decideObjection),
    anyAction(draftBudget),
    anyAction(evaluate),
    anyAction(exportRows),
    anyAction(finish),
    anyAction(follow),
    anyAction(getProject),
    anyAction(list),
    anyAction(mine),
    anyAction(object),
    anyAction(objections),
    anyAction(poster),
    anyAction(promises),
    anyAction(propose),
    anyAction(publicise),
    anyAction(queue),
    anyAction(rate),
    anyAction(rectify),
    anyAction(reportMidYear),
    anyAction(requestChange),
    anyAction(review),
    anyAction(screen),
    anyAction(settle),
    anyAction(shortlist),
    anyAction(similar),
    anyAction(start),
    anyAction(support),
    anyAction(terminate),
    anyAction(unfollow),
    anyAction(vote),
  ],
  effects: [
    anyEffect(milestoneTold),
    anyEffect(objectionTold),
    anyEffect(bondChanged),
    anyEffect(changeDecided),
    anyEffect(workWaits),
  ],
  jobs: [voteEnd, publicityEnd, reportLate, tellBatch],
  personal: PROJECTS_HOLDINGS,
}
