const tab = (folder: string, text: string) => ({
  pagePath: `home/${folder}/page`,
  text,
  iconPath: `ui/tab/${folder === 'today' ? 'home' : folder}.png`,
  selectedIconPath: `ui/tab/${folder === 'today' ? 'home' : folder}-on.png`,
})

const inBrowser = process.env.TARO_ENV === 'h5'
/** Sample people exist on a developer's machine only: neither the mini-program nor the deployed pages know them. */
const onThisMachine = inBrowser && process.env.LOCAL_SIGN_IN !== 'off'

export default defineAppConfig({
  pages: [
    'home/today/page',
    'home/services/page',
    'home/volunteering/page',
    'home/projects/page',
    'home/mine/page',
    'home/join/page',
    ...(onThisMachine ? ['home/sign-in/page'] : []),
  ],
  subPackages: [
    {
      root: 'ordering',
      pages: [
        'search/page',
        'service/page',
        'confirm/page',
        'order/page',
        'orders/page',
        'delegations/page',
        'delegation/page',
      ],
    },
    {
      root: 'staff',
      pages: [
        'start/page',
        'ordering/desk/page',
        'ordering/order/page',
        'ordering/disputes/page',
        'ordering/slot/page',
        'ordering/counter/page',
        'points/outlet/page',
        'volunteering/activities/page',
        'volunteering/draft/page',
        'volunteering/shift/page',
        'identity/checks/page',
        'identity/posts/page',
        'identity/grant/page',
        'identity/claim/page',
        'notices/desk/page',
        'notices/draft/page',
        'notices/objections/page',
        'help/feedback/page',
        'files/reviews/page',
        'messages/letters/page',
        'privacy/requests/page',
        'privacy/assessments/page',
        'org/units/page',
        'org/unit/page',
        'org/edit/page',
        'org/first-day/page',
        'rules/sets/page',
        'rules/draft/page',
        'rules/calendar/page',
        'audit/search/page',
        ...(inBrowser ? ['org/import/page'] : []),
      ],
    },
    { root: 'volunteering', pages: ['activity/page', 'sign-ups/page'] },
    { root: 'points', pages: ['account/page', 'shop/page', 'reward/page', 'redemption/page', 'redemptions/page'] },
    {
      root: 'identity',
      pages: ['computers/page', 'scan/page', ...(inBrowser ? ['computer-sign-in/page'] : [])],
    },
    { root: 'messages', pages: ['inbox/page', 'wechat/page'] },
    { root: 'help', pages: ['list/page', 'article/page', 'feedback/page', 'mine/page'] },
    { root: 'notices', pages: ['list/page', 'notice/page'] },
    { root: 'about', pages: ['sample/page', 'privacy/page'] },
  ],
  preloadRule: {
    'home/today/page': { network: 'all', packages: ['ordering'] },
    'home/services/page': { network: 'all', packages: ['ordering'] },
  },
  lazyCodeLoading: 'requiredComponents',
  window: {
    navigationBarTitleText: '红堡',
    navigationBarTextStyle: 'black',
    navigationBarBackgroundColor: '#F6F4F0',
    backgroundColor: '#F6F4F0',
    backgroundTextStyle: 'dark',
  },
  tabBar: {
    /** The browser's bar is one of our own parts, with names and keyboard. */
    custom: inBrowser,
    color: '#6B645C',
    selectedColor: '#B23127',
    backgroundColor: '#FFFFFF',
    borderStyle: 'white',
    list: [
      tab('today', '首页'),
      tab('services', '服务'),
      tab('volunteering', '志愿'),
      tab('projects', '项目'),
      tab('mine', '我的'),
    ],
  },
})
