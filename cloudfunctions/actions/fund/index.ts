import { anyAction } from '../../kit/action'
import { anyEffect } from '../../kit/effect'
import type { Slice } from '../../kit/slice'
import { applicationJudged } from './application-judged'
import apply from './apply'
import appropriate from './appropriate'
import approve from './approve'
import award from './award'
import balances from './balances'
import cancel from './cancel'
import check from './check'
import closeCall from './close-call'
import confirmAppropriation from './confirm-appropriation'
import correct from './correct'
import declineApplication from './decline-application'
import earmark from './earmark'
import { entryDecided } from './entry-decided'
import evaluateAward from './evaluate-award'
import exportLedger from './export-ledger'
import getCall from './get-call'
import getDisbursement from './get-disbursement'
import hold from './hold'
import ledger from './ledger'
import listApplications from './list-applications'
import listAppropriations from './list-appropriations'
import listCalls from './list-calls'
import listEarmarks from './list-earmarks'
import listFunds from './list-funds'
import myApplications from './my-applications'
import openCall from './open-call'
import pay from './pay'
import payeePayments from './payee-payments'
import { paymentStopped } from './payment-stopped'
import { paymentWaits } from './payment-waits'
import { FUND_HOLDINGS } from './personal'
import queue from './queue'
import receipt from './receipt'
import release from './release'
import { releaseRestJob } from './release-rest'
import requestDisbursement from './request-disbursement'
import score from './score'
import screenApplication from './screen-application'
import seePayee from './see-payee'
import sendBack from './send-back'
import signContract from './sign-contract'
import withdrawApplication from './withdraw-application'
import { endYear } from './year-end'

export const fund: Slice = {
  actions: [
    anyAction(appropriate),
    anyAction(approve),
    anyAction(apply),
    anyAction(award),
    anyAction(balances),
    anyAction(cancel),
    anyAction(check),
    anyAction(closeCall),
    anyAction(confirmAppropriation),
    anyAction(correct),
    anyAction(declineApplication),
    anyAction(earmark),
    anyAction(evaluateAward),
    anyAction(exportLedger),
    anyAction(getCall),
    anyAction(getDisbursement),
    anyAction(hold),
    anyAction(ledger),
    anyAction(listApplications),
    anyAction(listAppropriations),
    anyAction(listCalls),
    anyAction(listEarmarks),
    anyAction(listFunds),
    anyAction(myApplications),
    anyAction(openCall),
    anyAction(pay),
    anyAction(payeePayments),
    anyAction(queue),
    anyAction(receipt),
    anyAction(release),
    anyAction(requestDisbursement),
    anyAction(score),
    anyAction(screenApplication),
    anyAction(seePayee),
    anyAction(sendBack),
    anyAction(signContract),
    anyAction(withdrawApplication),
  ],
  effects: [anyEffect(applicationJudged), anyEffect(entryDecided), anyEffect(paymentStopped), anyEffect(paymentWaits)],
  jobs: [endYear, releaseRestJob],
  personal: FUND_HOLDINGS,
}
