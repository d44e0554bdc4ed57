import { spokenTime } from './spoken-time'
import { template } from './template'

/** What a person hears about what they gave, thought up or did for a common matter. */
export const CROWD_TEMPLATES = {
  pledgeUsed: template({
    title: '凑齐了',
    needs: ['what', 'who'],
    text: ({ what, who }) => `${what}凑齐了，您的 ${who} 用上了。用在哪里，会公布给大家看。谢谢您。`,
    push: { thing1: 'what', thing2: 'who' },
  }),
  pledgedHours: template({
    title: '凑齐了，请选班次',
    needs: ['what', 'who'],
    text: ({ what, who }) => `${what}凑齐了，您认了 ${who}。时间排好了，请选一个来得了的班次。`,
    push: { thing1: 'what', thing2: 'who' },
  }),
  pledgedThing: template({
    title: '凑齐了，请送来',
    needs: ['what', 'who', 'until'],
    text: ({ what, who, until }) => `${what}凑齐了，您认了 ${who}。请在${spokenTime(until)}前送到社区，给您开收据。`,
    push: { thing1: 'what', thing2: 'who' },
  }),
  pledgeBack: template({
    title: '没凑齐，退回来了',
    needs: ['what', 'who'],
    text: ({ what, who }) => `${what}没有凑齐，您的 ${who} 已经退回。谢谢您的心意。`,
    push: { thing1: 'what', thing2: 'who' },
  }),
  moneyBack: template({
    title: '钱退回来了',
    needs: ['what', 'who'],
    text: ({ what, who }) => `${what}的 ${who} 退回您付款的账户了。谢谢您的心意。`,
  }),
  moneyOnItsWay: template({
    title: '正在退钱',
    needs: ['what', 'who'],
    text: ({ what, who }) => `${what}的 ${who} 正在原路退回，一般当天到账，最晚三个工作日。`,
  }),
  moneyDelayed: template({
    title: '退钱还没退成',
    needs: ['what', 'who'],
    text: ({ what, who }) => `${what}的 ${who} 还没有退成，钱还在，正在用同一个退款单号重试，不用您做什么。`,
  }),
  pledgeUnpaid: template({
    title: '没有付款，取消了',
    needs: ['what', 'who'],
    text: ({ what, who }) => `${what}您认的 ${who} 没有按时付款，已经取消。付过的会原路退回。`,
  }),
  campaignSuspended: template({
    title: '众筹暂停了',
    needs: ['what', 'reason'],
    text: ({ what, reason }) => `${what}的众筹暂停了。原因：${reason}。您认的还冻结着，可以撤回。`,
  }),
  campaignResumed: template({
    title: '众筹继续了',
    needs: ['what', 'reason'],
    text: ({ what, reason }) => `${what}的众筹又开始了。说明：${reason}。`,
  }),
  campaignReported: template({
    title: '用在哪里，公布了',
    needs: ['what'],
    text: ({ what }) => `${what}办好了，大家凑的东西用在哪里，已经公布，请看一看。`,
  }),
  campaignReturned: template({
    title: '众筹没有通过审核',
    needs: ['what', 'reason'],
    text: ({ what, reason }) => `${what}的众筹没有通过审核：${reason}。改好了可以再发起。`,
  }),
  campaignMoved: template({
    title: '众筹有新进展',
    needs: ['what', 'reason'],
    text: ({ what, reason }) => `${what}的众筹${reason}。`,
  }),
  thingReceived: template({
    title: '东西收到了',
    needs: ['what', 'who'],
    text: ({ what, who }) => `您给${what}的 ${who}，社区收到了，收据在“我认下的”里。谢谢您。`,
  }),
  partnerShown: template({
    title: '指路卡放上去了',
    needs: ['what'],
    text: ({ what }) => `${what}的众筹页上，慈善组织的指路卡核对过，放上去了。`,
  }),
  partnerTaken: template({
    title: '指路卡拿掉了',
    needs: ['what', 'reason'],
    text: ({ what, reason }) => `${what}的众筹页上，慈善组织的指路卡拿掉了：${reason}。`,
  }),
  partnerReturned: template({
    title: '指路卡没有放上去',
    needs: ['what', 'reason'],
    text: ({ what, reason }) => `${what}的众筹页上没有放慈善组织的指路卡：${reason}。`,
  }),
  complaintAnswered: template({
    title: '您反映的有答复了',
    needs: ['what', 'reason'],
    text: ({ what, reason }) => `您反映的${what}，社区答复：${reason}。`,
  }),
  ideaShown: template({
    title: '您的点子公布了',
    needs: ['what'],
    text: ({ what }) => `“${what}”社区看过了，邻居们现在看得到，可以支持它。`,
  }),
  ideaAdopted: template({
    title: '您的点子采纳了',
    needs: ['what'],
    text: ({ what }) => `“${what}”采纳成项目了，办到哪一步，在项目里看得到。谢谢您。`,
  }),
  ideaDeclined: template({
    title: '您的点子有答复了',
    needs: ['what', 'reason'],
    text: ({ what, reason }) => `“${what}”这次没有采纳。社区说：${reason}。`,
  }),
  taskRewarded: template({
    title: '任务验收了',
    needs: ['what', 'who'],
    text: ({ what, who }) => `${what}验收了，${who} 到您账上了。谢谢您。`,
  }),
  taskReturned: template({
    title: '任务请再改改',
    needs: ['what', 'reason'],
    text: ({ what, reason }) => `${what}还差一点：${reason}。改好再交一次就行。`,
  }),
  taskOver: template({
    title: '任务过期了',
    needs: ['what'],
    text: ({ what }) => `${what}到时间没有交，已经结束。看看别的任务。`,
  }),
} as const
