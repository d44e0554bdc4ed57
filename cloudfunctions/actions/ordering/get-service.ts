import { getService } from '@domain/ordering/contract'
import { proceed, refuse } from '@domain/kernel/decision'
import { defineAction } from '../../kit/action'
import { get } from '../../kit/database'
import { services } from './store'
import { serviceGuideOf } from './views'

export default defineAction(getService, async (_context, { serviceId }) => {
  const service = await get(services, serviceId)
  return service ? proceed(serviceGuideOf(service)) : refuse('SERVICE_NOT_FOUND')
})
