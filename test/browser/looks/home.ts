import { residentLooks, type Look } from '../look'

/** The tab pages and what stands beside them. */
export const homeLooks = (): Look[] => [
  { name: 'sign-in', route: 'home/sign-in/page', drawings: [], browserOnly: true },
  residentLooks('home', 'home/today/page', ['01-home', '18-wide-home'], '14a-care-home'),
  residentLooks('services', 'home/services/page', ['02-services']),
  residentLooks('volunteering', 'home/volunteering/page', ['13-states']),
  residentLooks('projects', 'home/projects/page', ['13-states']),
  residentLooks('mine', 'home/mine/page', ['11-me']),
  residentLooks('join', 'home/join/page'),
  residentLooks('messages', 'messages/inbox/page'),
  residentLooks('about', 'about/sample/page'),
  residentLooks('privacy', 'about/privacy/page'),
]
