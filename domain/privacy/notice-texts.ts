import type { Purpose } from '../kernel/purposes'
import { CHILDREN_NOTICE, CURRENT_NOTICES, SINGLE_CONSENTS } from './notices'

export interface Notice {
  readonly about: Purpose | 'children'
  readonly version: number
  readonly title: string
  readonly effectiveFrom: string
  readonly single: boolean
  readonly sections: ReadonlyArray<{ heading: string; text: string }>
}

/** What one purpose collects and how long it is kept; the rest of a notice is the same everywhere. */
interface Particulars {
  readonly title: string
  readonly what: string
  readonly why: string
  readonly howLong: string
}

const PARTICULARS: Record<Purpose | 'children', Particulars> = {
  ordering: {
    title: '预约和办理服务',
    what: '您的称呼、绑定的手机号、所在社区。替别人约，还有那个人的称呼和手机号。',
    why: '约时间、到场核对、办完联系您。不给这些，预约办不了；看服务和办事指南不用给。',
    howLong: '办完后保存三年，注销后去掉姓名和手机号。',
  },
  volunteering: {
    title: '参加志愿服务',
    what: '您的称呼、所在社区、报名和签到签退的时间。签到只记一次位置，不跟踪。',
    why: '安排班次、记服务时长、开证明。',
    howLong: '服务时长按规定长期保存，注销后和您的身份分开。',
  },
  hotline: {
    title: '反映问题和答复',
    what: '您的称呼、手机号、反映的事情和地点。可以不留姓名。',
    why: '把事情交给承办单位，办完答复您。承办单位只看到办事要用的内容。',
    howLong: '办结后保存三年。',
  },
  projects: {
    title: '参加社区项目',
    what: '您的称呼、所在社区、投票和认领的内容。',
    why: '算票、安排认领的事、公布结果。公布时只显示姓，不显示全名。',
    howLong: '项目结束后保存三年。',
  },
  publication: {
    title: '公开您的姓名或照片',
    what: '您同意公开的姓名、照片或文字。',
    why: '在您点明的地方公开。每一处单独问您一次。',
    howLong: '撤回后马上不再显示。',
  },
  sharing: {
    title: '把信息交给别的单位',
    what: '您的称呼和手机号。',
    why: '交给您点明的那一家单位，用来联系您。每一家单独问您一次。',
    howLong: '撤回后不再交给他们，已经交的请他们删掉。',
  },
  children: {
    title: '不满 14 岁孩子的个人信息',
    what: '孩子的称呼、出生年月、所在社区、家长的称呼。不要身份证号，不要位置。',
    why: '只用来参加适合孩子的活动。要家长读完以后在自己的手机上同意，随时可以撤回。',
    howLong: '活动结束后保存一年，家长要求删除就删除。',
  },
}

const WHO = '由所在社区和江棠市便民服务中心处理，有问题可以到社区窗口或者打社区电话问。'
const RIGHTS =
  '您可以随时查看、导出、更正、删除，也可以撤回同意或者注销账号，都在“我的”里的“我的信息和同意”和“我的账号”里。撤回前已经办的事不受影响。'
const SAFETY = '手机号加密保存，别人只看到中间带星号的号码。工作人员看完整号码会留下记录。'

/** The notice now in force, complete (PIPL 17). */
export function noticeAbout(about: Purpose | 'children'): Notice {
  const { title, what, why, howLong } = PARTICULARS[about]
  return {
    about,
    version: about === 'children' ? CHILDREN_NOTICE : CURRENT_NOTICES[about],
    title,
    effectiveFrom: '2026-01-01',
    single: about !== 'children' && SINGLE_CONSENTS.includes(about),
    sections: [
      { heading: '谁来处理', text: WHO },
      { heading: '要哪些信息', text: what },
      { heading: '用来做什么', text: why },
      { heading: '保存多久', text: howLong },
      { heading: '怎么保护', text: SAFETY },
      { heading: '您的权利', text: RIGHTS },
    ],
  }
}
