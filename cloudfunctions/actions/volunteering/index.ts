import { anyAction } from '../../kit/action'
import { anyEffect } from '../../kit/effect'
import type { Slice } from '../../kit/slice'
import { activityChanged } from './activity-changed'
import { callOff, callOffAll } from './call-off'
import cancelActivity from './cancel-activity'
import cancelShift from './cancel-shift'
import deskActivities from './desk-activities'
import getActivity from './get-activity'
import { lineEnd } from './line-end'
import listActivities from './list-activities'
import listShifts from './list-shifts'
import { morePlaces } from './more-places'
import mySignUps from './my-sign-ups'
import { VOLUNTEERING_HOLDINGS } from './personal'
import { promote } from './promote'
import publishActivity from './publish-activity'
import reviewActivity from './review-activity'
import saveActivity from './save-activity'
import saveShift from './save-shift'
import signUp from './sign-up'
import { signUpChanged } from './sign-up-changed'
import withdraw from './withdraw'

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
  ],
  effects: [anyEffect(signUpChanged), anyEffect(activityChanged), anyEffect(morePlaces)],
  jobs: [promote, lineEnd, callOff, callOffAll],
  personal: VOLUNTEERING_HOLDINGS,
}
