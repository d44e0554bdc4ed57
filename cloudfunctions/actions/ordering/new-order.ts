import { bigramsOf } from '@domain/kernel/bigrams'
import { seekKey } from '@domain/kernel/seek'
import { maskPhone } from '@domain/ordering/rules'
import type { CONSENT_WAYS, RELATIONS } from '@domain/ordering/schemas'
import type { Stored } from '../../kit/collection'
import { encrypt } from '../../kit/keys'
import { publicNumber } from '../../kit/random-ids'
import type { OrderRecord, SlotRecord } from './store'

/** Another person an order is for, with the phone in plain. */
export interface Beneficiary {
  readonly name: string
  readonly relation: (typeof RELATIONS)[number]
  readonly phone?: string | undefined
  readonly consent: { readonly way: (typeof CONSENT_WAYS)[number] }
}

interface Placing {
  readonly orderId: string
  readonly code: string
  readonly codeDay: string
  readonly spokenCode: string
  readonly holder: string
  readonly note?: string | undefined
  readonly orderer: { readonly userId: string; readonly name: string }
  readonly beneficiary?: Beneficiary | undefined
  /** Epoch ms. */
  readonly at: number
}

/** The order that takes a seat of a slot; item, place and time are snapshots of the slot. */
export function newOrder(slot: Stored<SlotRecord>, placing: Placing): OrderRecord {
  const { orderId, orderer, beneficiary, at } = placing
  const orderNo = publicNumber('F', at)
  const { serviceId, serviceVersion, title, category, unitId, unitName, unitPhone, place, startsAt, endsAt } = slot
  return {
    ownerId: orderer.userId,
    orgPath: slot.orgPath,
    orderNo,
    ...{ code: placing.code, spokenCode: placing.spokenCode, codeDay: placing.codeDay, holder: placing.holder },
    slotId: slot._id,
    ...{ serviceId, serviceVersion, title, category, unitId, unitName, unitPhone, place, startsAt, endsAt },
    status: 'submitted',
    open: true,
    via: 'resident',
    ordererName: orderer.name,
    beneficiary: beneficiary && {
      name: beneficiary.name,
      relation: beneficiary.relation,
      ...phoneOf(beneficiary.phone, orderId),
      consent: { way: beneficiary.consent.way, at },
    },
    note: placing.note,
    reschedules: 0,
    remarks: [],
    photos: [],
    grams: [...bigramsOf(`${orderer.name} ${beneficiary?.name ?? ''} ${title}`), orderNo.toLowerCase()],
    createdAt: at,
    seek: seekKey(at, orderId),
    deskSeek: seekKey(startsAt, orderId),
  }
}

function phoneOf(phone: string | undefined, orderId: string) {
  if (phone === undefined) return {}
  const place = { collection: 'orders', id: orderId, field: 'beneficiary.phone' }
  return { phone: encrypt(phone, place), phoneMasked: maskPhone(phone) }
}
