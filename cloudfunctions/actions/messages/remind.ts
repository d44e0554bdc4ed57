import { get, remove } from '../../kit/database'
import { defineJob } from '../../kit/job'
import { REMIND, tell } from './port'
import { reminders } from './store'

/** Tells what a reminder holds, then drops it. One that was taken back meanwhile is gone. */
export const remind = defineJob(REMIND, async (context, reminderId) => {
  const reminder = await get(reminders, reminderId)
  if (!reminder) return {}
  if (reminder.at > context.now) return { again: reminder.at }
  await tell(context, reminder)
  await remove(reminders, reminderId)
  return {}
})
