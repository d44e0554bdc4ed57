import { anyAction } from '../../kit/action'
import { anyEffect } from '../../kit/effect'
import type { Slice } from '../../kit/slice'
import { activityChanged } from './activity-changed'
import { callOff, callOffAll } from './call-off'
import cancelActivity from './cancel-activity'
import cancelShift from './cancel-shift'
import { correctionDecided } from './correction-decided'
import correctMinutes from './correct-minutes'
import decideCorrection from './decide-correction'
import decideDispute from './decide-dispute'
import deskRecords from './desk-records'
import disputeRecord from './dispute-record'
import exportRecords from './export-records'
import { finaliseRecords } from './finalise-records'
import myRecords from './my-records'
import { recordChanged } from './record-changed'
import { settleShift } from './settle-shift'
import deskActivities from './desk-activities'
import getActivity from './get-activity'
import { lineEnd } from './line-end'
import listActivities from './list-activities'
import listShifts from './list-shifts'
import { morePlaces } from './more-places'
import mySignUps from './my-sign-ups'
import { VOLUNTEERING_HOLDINGS } from './personal'
import { finishGiving, promote, promoteNow } from './promote'
import checkIn from './check-in'
import checkOut from './check-out'
import confirmPresence from './confirm-presence'
import excuse from './excuse'
import presenceCode from './presence-code'
import publishActivity from './publish-activity'
import reviewActivity from './review-activity'
import roster from './roster'
import saveActivity from './save-activity'
import saveShift from './save-shift'
import { shiftEnd } from './shift-end'
import signUp from './sign-up'
import { signUpChanged } from './sign-up-changed'
import withdraw from './withdraw'
import listTeams from './list-teams'
import getTeam from './get-team'
import saveTeam from './save-team'
import joinTeam from './join-team'
import leaveTeam from './leave-team'
import decideMember from './decide-member'
import handOverTeam from './hand-over-team'
import dissolveTeam from './dissolve-team'
import listMembers from './list-members'
import myTeams from './my-teams'
import issueCertificate from './issue-certificate'
import myCertificates from './my-certificates'
import getCertificate from './get-certificate'
import { teamHanded } from './team-handed'
import verifyCertificate from './verify-certificate'
import shiftDays from './shift-days'
import { countForTeam } from './count-for-team'
import { disband } from './disband'
import { memberChanged } from './member-changed'

export const volunteering: Slice = {
  actions: [
    anyAction(listActivities),
    anyAction(getActivity),
    anyAction(listShifts),
    anyAction(signUp),
    anyAction(withdraw),
    anyAction(mySignUps),
    anyAction(saveActivity),
    anyAction(publishActivity),
    anyAction(reviewActivity),
    anyAction(cancelActivity),
    anyAction(deskActivities),
    anyAction(saveShift),
    anyAction(cancelShift),
    anyAction(presenceCode),
    anyAction(checkIn),
    anyAction(checkOut),
    anyAction(confirmPresence),
    anyAction(excuse),
    anyAction(roster),
    anyAction(myRecords),
    anyAction(exportRecords),
    anyAction(disputeRecord),
    anyAction(decideDispute),
    anyAction(correctMinutes),
    anyAction(decideCorrection),
    anyAction(deskRecords),
    anyAction(listTeams),
    anyAction(getTeam),
    anyAction(saveTeam),
    anyAction(joinTeam),
    anyAction(leaveTeam),
    anyAction(decideMember),
    anyAction(handOverTeam),
    anyAction(dissolveTeam),
    anyAction(listMembers),
    anyAction(myTeams),
    anyAction(issueCertificate),
    anyAction(myCertificates),
    anyAction(getCertificate),
    anyAction(verifyCertificate),
    anyAction(shiftDays),
  ],
  effects: [
    anyEffect(signUpChanged),
    anyEffect(activityChanged),
    anyEffect(morePlaces),
    anyEffect(promoteNow),
    anyEffect(memberChanged),
    anyEffect(recordChanged),
    anyEffect(correctionDecided),
    anyEffect(teamHanded),
  ],
  jobs: [
    ...[promote, finishGiving, lineEnd, shiftEnd, settleShift, finaliseRecords],
    ...[countForTeam, callOff, callOffAll, disband],
  ],
  personal: VOLUNTEERING_HOLDINGS,
}
