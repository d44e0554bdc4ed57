import type { getActivity } from '@domain/volunteering/contract'
import type { OutputOf } from '@domain/kernel/contract'

export type Activity = OutputOf<typeof getActivity>
