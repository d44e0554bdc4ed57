import { anyAction } from '../../kit/action'
import { anyEffect } from '../../kit/effect'
import type { Slice } from '../../kit/slice'
import awaitStock from './await-stock'
import cancelRedemption from './cancel-redemption'
import decidePoints from './decide-points'
import decideStock from './decide-stock'
import deskRedemptions from './desk-redemptions'
import deskRewards from './desk-rewards'
import donate from './donate'
import { expirePoints } from './expire-points'
import findByCode from './find-by-code'
import fulfil from './fulfil'
import getRedemption from './get-redemption'
import getReward from './get-reward'
import listOutlets from './list-outlets'
import listPointChanges from './list-point-changes'
import listRewards from './list-rewards'
import listStockChanges from './list-stock-changes'
import { lotsEnd } from './lots-end'
import moveReward from './move-reward'
import myAccount from './my-account'
import myRedemptions from './my-redemptions'
import { POINTS_HOLDINGS } from './personal'
import { pickUp } from './pick-up'
import { pointsDecided } from './points-decided'
import proposeAward from './propose-award'
import proposeReversal from './propose-reversal'
import proposeStock from './propose-stock'
import redeem from './redeem'
import { redemptionChanged } from './redemption-changed'
import saveReward from './save-reward'
import statement from './statement'
import { stockBack } from './stock-back'
import { stockDecided } from './stock-decided'
import { stockMoved } from './stock-moved'
import { warnOfExpiry } from './warn-of-expiry'

export const points: Slice = {
  actions: [
    anyAction(myAccount),
    anyAction(statement),
    anyAction(listRewards),
    anyAction(getReward),
    anyAction(redeem),
    anyAction(awaitStock),
    anyAction(cancelRedemption),
    anyAction(myRedemptions),
    anyAction(getRedemption),
    anyAction(findByCode),
    anyAction(fulfil),
    anyAction(donate),
    anyAction(deskRedemptions),
    anyAction(deskRewards),
    anyAction(listOutlets),
    anyAction(saveReward),
    anyAction(moveReward),
    anyAction(proposeStock),
    anyAction(decideStock),
    anyAction(listStockChanges),
    anyAction(proposeAward),
    anyAction(proposeReversal),
    anyAction(decidePoints),
    anyAction(listPointChanges),
  ],
  effects: [
    anyEffect(redemptionChanged),
    anyEffect(stockMoved),
    anyEffect(stockBack),
    anyEffect(lotsEnd),
    anyEffect(pointsDecided),
    anyEffect(stockDecided),
  ],
  jobs: [pickUp, expirePoints, warnOfExpiry],
  personal: POINTS_HOLDINGS,
}
