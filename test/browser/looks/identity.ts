import { residentLooks, clerkLooks, type Look } from '../look'

/** Who one is, and on which computers. */
export const identityLooks = (): Look[] => [
  { name: 'computer-sign-in', route: 'identity/computer-sign-in/page', browserOnly: true, drawings: [] },
  residentLooks('computers', 'identity/computers/page'),
  clerkLooks('scan', 'identity/scan/page?scene=mcdefgh0.abcdefghijklmn'),
]
