import { residentLooks, type Look } from '../look'

/** What is posted, for who lives there. */
export const noticesLooks = (): Look[] => [
  residentLooks('notices', 'notices/list/page'),
  residentLooks('notice', 'notices/notice/page?noticeId=N-trial-council', ['12b-ticket']),
  residentLooks('notice-decision', 'notices/notice/page?noticeId=N-trial-decision'),
]
