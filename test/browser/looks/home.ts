import { residentLooks, type Look } from '../look'

/** The tab pages and what stands beside them. */
export const homeLooks = (): Look[] => [
  { name: 'sign-in', route: 'home/sign-in/page', browserOnly: true, drawings: [] },
  residentLooks('home', 'home/today/page', ['01-home', '18-wide-home'], '14a-care-home'),
  residentLooks('services', 'home/services/page', ['02-services']),
  residentLooks('volunteering', 'home/volunteering/page', ['06a-volunteer-list']),
  residentLooks('projects', 'home/projects/page', ['09a-project-list']),
  residentLooks('mine', 'home/mine/page', ['11-me']),
  residentLooks('join', 'home/join/page'),
  residentLooks('messages', 'messages/inbox/page'),
  residentLooks('wechat-messages', 'messages/wechat/page'),
  residentLooks('help', 'help/list/page'),
  residentLooks('article', 'help/article/page?key=booking'),
  residentLooks('feedback', 'help/feedback/page'),
  residentLooks('my-feedback', 'help/mine/page'),
  residentLooks('about', 'about/sample/page'),
  residentLooks('place', 'about/place/page?scene=u.JT0101'),
  residentLooks('seal', 'about/seal/page'),
]
