import { addDays, instantOf, shanghaiDate } from '@domain/kernel/calendar'
import { command, removeWhere } from '../../kit/database'
import { defineStandingJob, type Job } from '../../kit/job'
import { sweepLimits } from '../../kit/limiter'
import { sessions } from '../../kit/session'
import { guardianCodes, scans } from '../identity/port'
import { assessments, privacyRequests } from './store'

const DAY_MS = 86_400_000
const THREE_YEARS = 3 * 366 * DAY_MS
/** 03:10 in Shanghai, when few people are about. */
const MINUTE = 3 * 60 + 10

const nextNight = (now: number) => instantOf(addDays(shanghaiDate(now), 1), MINUTE)

/** Removes what outlived its purpose, every night. */
export const privacyNight: Job = defineStandingJob('privacyNight', nextNight, async ({ now }) => {
  await removeWhere(scans, { until: command.lt(now - DAY_MS) })
  await removeWhere(guardianCodes, { until: command.lt(now) })
  await removeWhere(sessions, { expiresAt: command.lt(now - 30 * DAY_MS) })
  await removeWhere(privacyRequests, { doneAt: command.lt(now - THREE_YEARS) })
  await removeWhere(assessments, { at: command.lt(now - 2 * THREE_YEARS) })
  await sweepLimits(now)
  return { again: nextNight(now) }
})
