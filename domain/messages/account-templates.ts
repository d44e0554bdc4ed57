import { spokenTime } from './spoken-time'
import { template } from './template'

/** What a person hears about their account, their posts and their personal data. */
export const ACCOUNT_TEMPLATES = {
  phoneChecked: template({
    title: '手机号核对好了',
    needs: ['who'],
    text: ({ who }) => `${who}核对了您的手机号，现在可以约服务了。`,
  }),
  phoneTurnedDown: template({
    title: '手机号没有核对上',
    needs: ['who', 'reason'],
    text: ({ who, reason }) => `${who}没有核对上您的手机号：${reason}。请改好再交一次。`,
  }),
  residenceChecked: template({
    title: '住址核对好了',
    needs: ['who'],
    text: ({ who }) => `${who}核对了您的住址，本社区的事都可以办了。`,
    push: { thing1: 'who' },
  }),
  residenceTurnedDown: template({
    title: '住址没有核对上',
    needs: ['who', 'reason'],
    text: ({ who, reason }) => `${who}没有核对上您的住址：${reason}。请改好再交一次。`,
    push: { thing1: 'who', thing2: 'reason' },
  }),
  membershipConfirmed: template({
    title: '组织关系核对好了',
    needs: ['who'],
    text: ({ who }) => `${who}确认了您的党员身份，可以到社区报到了。`,
  }),
  membershipTurnedDown: template({
    title: '组织关系没有核对上',
    needs: ['who', 'reason'],
    text: ({ who, reason }) => `${who}没有核对上：${reason}。`,
  }),
  accountSuspended: template({
    title: '您的账号暂停使用',
    needs: ['reason'],
    text: ({ reason }) => `原因：${reason}。有疑问请联系社区。`,
  }),
  accountRestored: template({
    title: '您的账号恢复了',
    needs: [],
    text: () => '现在可以照常使用。',
  }),
  accountClosing: template({
    title: '账号要注销了',
    needs: ['until'],
    text: ({ until }) => `${spokenTime(until)}注销。在这之前改主意，可以在“我的账号”里取消。`,
  }),
  postGranted: template({
    title: '您有了新的岗位',
    needs: ['what', 'who'],
    text: ({ what, who }) => `${who}：${what}。切换岗位后就可以办事。`,
  }),
  postEnded: template({
    title: '您的岗位结束了',
    needs: ['what', 'who'],
    text: ({ what, who }) => `${who}：${what}。没办完的事已经交接。`,
  }),
  privacyRequestDone: template({
    title: '个人信息申请办好了',
    needs: ['what'],
    text: ({ what }) => `${what}办好了，点开看结果。`,
    push: { thing1: 'what' },
  }),
  privacyRequestRefused: template({
    title: '个人信息申请没有办成',
    needs: ['what', 'reason'],
    text: ({ what, reason }) => `${what}没有办成：${reason}。不同意可以申诉。`,
    push: { thing1: 'what', thing2: 'reason' },
  }),
} as const
