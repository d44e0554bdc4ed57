import { spokenTime } from './spoken-time'
import { template } from './template'

const APPOINTMENT = { thing1: 'what', time2: 'startsAt', thing3: 'place' } as const

/** What a person hears about an order of theirs. */
export const ORDER_TEMPLATES = {
  orderAccepted: template({
    title: '社区接单了',
    needs: ['what', 'startsAt', 'place'],
    text: ({ what, startsAt, place }) => `${what}约好了：${spokenTime(startsAt)}，${place}。请带上办事码。`,
    push: APPOINTMENT,
  }),
  orderLate: template({
    title: '社区还没接单',
    needs: ['what', 'who'],
    text: ({ what, who }) => `${what}还没有人接，${who}已经收到提醒。您不用再下单，名额还在。`,
  }),
  orderRejected: template({
    title: '这一单没有接',
    needs: ['what', 'reason'],
    text: ({ what, reason }) => `${what}没有约上，名额已退还。原因：${reason}。您可以换个时间再约。`,
    push: { thing1: 'what', thing2: 'reason' },
  }),
  orderRescheduled: template({
    title: '时间改了',
    needs: ['what', 'startsAt', 'place'],
    text: ({ what, startsAt, place }) => `${what}改到${spokenTime(startsAt)}，${place}。到时请看新的办事码。`,
    push: APPOINTMENT,
  }),
  orderServed: template({
    title: '办好了，请您确认',
    needs: ['what', 'until'],
    text: ({ what, until }) => `${what}办好了。请看看结果，${spokenTime(until)}前没有回复就算确认。`,
    push: { thing1: 'what', time2: 'until' },
  }),
  orderNoShow: template({
    title: '这次没有等到您',
    needs: ['what', 'startsAt'],
    text: ({ what, startsAt }) => `${what}约的是${spokenTime(startsAt)}，没有等到您。还要办的话请重新约。`,
  }),
  disputeDismissed: template({
    title: '您说的问题有了答复',
    needs: ['what', 'reason'],
    text: ({ what, reason }) => `${what}：${reason}。不同意可以打 12345。`,
    push: { thing1: 'what', thing2: 'reason' },
  }),
  orderRedone: template({
    title: '这件事重新办',
    needs: ['what', 'reason'],
    text: ({ what, reason }) => `${what}会重新办：${reason}。排好时间再告诉您。`,
    push: { thing1: 'what', thing2: 'reason' },
  }),
  ratingReplied: template({
    title: '社区回复了您的评价',
    needs: ['what', 'who'],
    text: ({ what, who }) => `${who}回复了您对${what}的评价，点开看看。`,
  }),
  seatFreed: template({
    title: '有人退了一个名额',
    needs: ['what', 'startsAt', 'place', 'until'],
    text: ({ what, startsAt, place, until }) =>
      `${what}，${spokenTime(startsAt)}，${place}，空出一个名额。${spokenTime(until)}前没有约，就告诉下一位。`,
    push: APPOINTMENT,
  }),
  appointmentTomorrow: template({
    title: '明天有一件事',
    needs: ['what', 'startsAt', 'place'],
    text: ({ what, startsAt, place }) => `明天，${spokenTime(startsAt)}，${what}，${place}。去不了请先取消。`,
    push: APPOINTMENT,
  }),
  appointmentSoon: template({
    title: '今天有一件事',
    needs: ['what', 'startsAt', 'place'],
    text: ({ what, startsAt, place }) => `${spokenTime(startsAt)}，${what}，${place}。请带上办事码。`,
    push: APPOINTMENT,
  }),
} as const
