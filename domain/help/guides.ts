const SINCE = { effectiveFrom: '2026-08-01', version: 1 } as const

/** How things are done, and what the product is. */
export const GUIDES = {
  about: {
    title: '关于红堡',
    ...SINCE,
    sections: [
      {
        heading: '谁办的',
        text: ['县里办，各社区用。', '窗口、电话和小程序办的是同一件事，不会用手机也能办。'],
      },
      {
        heading: '怎么联系',
        text: ['先找您的社区，电话在每一页下面。', '全县的事打 12345。', '小程序的问题写在“意见反馈”里。'],
      },
    ],
  },
  booking: {
    title: '怎么约服务',
    ...SINCE,
    sections: [
      {
        heading: '约',
        text: ['在“服务”里找到要办的事，选一个时间，点“约”。', '社区接单后告诉您。约之前看看要带什么。'],
      },
      {
        heading: '去',
        text: ['到时带上六位办事码，说给窗口听或者给他扫。', '去不了请取消，改时间最多两次，开始前两小时截止。'],
      },
      {
        heading: '办完',
        text: ['看看结果，点“确认办好了”。没办好就说哪里没办好，会换人来处理。', '三天没有回复就算确认。'],
      },
    ],
  },
  proxy: {
    title: '替家人办事',
    ...SINCE,
    sections: [
      {
        heading: '先问本人',
        text: ['下单时选“替别人约”，写明和他的关系、他是怎么同意的。', '常替一个人办，可以登记一年以内的委托。'],
      },
      { heading: '没有手机的人', text: ['直接到社区窗口，工作人员替他下单，打印凭条。'] },
    ],
  },
  elders: {
    title: '字大一点',
    ...SINCE,
    sections: [
      { heading: '关怀模式', text: ['在首页右上角打开，字和按钮会变大，页面变短。', '微信里把字调大，也会自己打开。'] },
      { heading: '找人帮忙', text: ['每页下面都能一键打社区电话。', '家人可以替您约，办好了告诉您本人。'] },
    ],
  },
  messages: {
    title: '怎么收到消息',
    ...SINCE,
    sections: [
      { heading: '小程序里', text: ['所有消息都在“消息”里，不会漏。'] },
      { heading: '微信里', text: ['点“到时提醒我”，同意一次，微信发一次。', '晚上九点到早上八点不发，攒到八点。'] },
    ],
  },
  objection: {
    title: '对公示有意见怎么办',
    ...SINCE,
    sections: [
      {
        heading: '提出来',
        text: ['公示期内，在那一页点“提意见”，写清楚是哪一条、为什么。', '您的名字只有处理的人知道。'],
      },
      {
        heading: '之后',
        text: ['没答复之前，公示不会结束。', '答复会发到您的消息里。不同意可以再找镇里，或者打 12345。'],
      },
    ],
  },
} as const
