import '../kernel/jitless'
import * as z from 'zod/mini'
import { Instant, Place, Text } from '../kernel/fields'
import { Id } from '../kernel/identifiers'
import {
  ACTIVITY_STATUSES,
  CERTIFICATE_STATUSES,
  RECORD_STATUSES,
  SHIFT_STATUSES,
  SIGN_UP_STATUSES,
  TEAM_MEMBER_STATUSES,
  TEAM_STATUSES,
} from './states'

export const ACTIVITY_CATEGORIES = [
  'community',
  'elder',
  'party',
  'environment',
  'safety',
  'health',
  'child',
  'disability',
  'education',
  'culture',
  'agriculture',
  'emergency',
] as const
export type ActivityCategory = (typeof ACTIVITY_CATEGORIES)[number]

export const QUESTION_KINDS = ['text', 'choice', 'choices'] as const
export type QuestionKind = (typeof QUESTION_KINDS)[number]

/** Most questions of an activity, and most options of each. */
export const MOST_QUESTIONS = 10
export const MOST_OPTIONS = 8

/**
 * A question of an activity's own form, in the order asked. A `choice` is answered by one of its options, `choices` by
 * one or more of them, each an answer of its own.
 */
export const Question = z.strictObject({
  questionId: Id,
  question: Text(40),
  kind: z.enum(QUESTION_KINDS),
  /** Of a choice; empty for a question that is answered in words. */
  options: z.array(Text(20)).check(z.maxLength(MOST_OPTIONS)),
  required: z.boolean(),
})
export type Question = z.infer<typeof Question>

/** One answer to one question; several options chosen are several answers. */
export const Answer = z.strictObject({ questionId: Id, answer: Text(200) })
export type Answer = z.infer<typeof Answer>

/** What recruiting must state, true and whole (volunteer regulation 12, 15 to 17). */
export const ACTIVITY_WRITTEN = {
  title: Text(20),
  category: z.enum(ACTIVITY_CATEGORIES),
  description: Text(300),
  /** Whom it serves. */
  serviceObject: Text(40),
  /** Where one meets. */
  place: Text(40),
  location: z.optional(Place),
  /** What one has to be able to do, in a sentence. */
  requirements: z.optional(Text(100)),
  /** Years of age, both inclusive. */
  minAge: z.optional(z.int().check(z.minimum(6), z.maximum(100))),
  maxAge: z.optional(z.int().check(z.minimum(6), z.maximum(100))),
  skills: z.array(Text(10)).check(z.maxLength(6)),
  /** The risks (volunteer regulation 12); reading it is put on record. */
  riskNotice: Text(500),
  hazard: z.boolean(),
  /** Personal accident insurance; nothing hazardous is published without (volunteer regulation 17). */
  insurancePolicyNo: z.optional(Text(40)),
  questions: z.array(Question).check(z.maxLength(MOST_QUESTIONS)),
  /** A photo of the place or of the work, seen by everybody once it passed the check of photos. */
  cover: z.optional(Id),
  /** The team that organises it; its name stands where the team is one of the register. */
  teamId: z.optional(Id),
  teamName: Text(20),
  contactName: Text(20),
  contactPhone: z.optional(z.string().check(z.regex(/^[0-9 -]{7,16}$/, '电话号码不对'))),
  /** True when only residents of the organising community may come. */
  ownCommunityOnly: z.boolean(),
}

export const ShiftRow = z.object({
  shiftId: Id,
  activityId: Id,
  title: z.string(),
  category: z.enum(ACTIVITY_CATEGORIES),
  startsAt: Instant,
  endsAt: Instant,
  /** Until when one may sign up. */
  signUpUntil: Instant,
  /** Until when a freed place is given to who waits, and who holds one may give it back. */
  promoteUntil: Instant,
  place: z.string(),
  location: z.optional(Place),
  unitId: Id,
  unitName: z.string(),
  capacity: z.int(),
  taken: z.int(),
  /** True while somebody waits for a place. */
  queued: z.boolean(),
  /** False when nobody may wait for a place. */
  waitlist: z.boolean(),
  skills: z.array(z.string()),
  hazard: z.boolean(),
  status: z.enum(SHIFT_STATUSES),
  /** How far it is from the point one asked about. */
  metres: z.optional(z.int()),
})

export const ActivityRow = z.object({
  activityId: Id,
  activityNo: z.string(),
  title: z.string(),
  category: z.enum(ACTIVITY_CATEGORIES),
  place: z.string(),
  unitId: Id,
  unitName: z.string(),
  teamId: z.optional(Id),
  teamName: z.string(),
  hazard: z.boolean(),
  /** Shifts written so far. */
  shifts: z.int(),
  status: z.enum(ACTIVITY_STATUSES),
  revision: z.int(),
})

export const PRESENCE_KINDS = ['in', 'out'] as const
export type PresenceKind = (typeof PRESENCE_KINDS)[number]

/**
 * How somebody was there: by the code on the spot, by the code while without network, by the organiser's hand; `clock`
 * for who never checked out, whose minutes are none until the record is corrected.
 */
const PRESENCE_WAYS = ['code', 'offline', 'organiser', 'clock'] as const

/** What proves it: the place, the organiser, or nothing yet. */
const PRESENCE_PROOFS = ['place', 'organiser', 'waiting'] as const

export const Presence = z.object({
  /** By the server, or by the step of the code that was read without network. */
  at: Instant,
  way: z.enum(PRESENCE_WAYS),
  proof: z.enum(PRESENCE_PROOFS),
  /** Why the organiser signed in place of the person. */
  reason: z.optional(z.string()),
})
export type Presence = z.infer<typeof Presence>

/** A sign-up as the person and the organiser see it. */
export const SignUpRow = z.object({
  signUpId: Id,
  shiftId: Id,
  activityId: Id,
  title: z.string(),
  startsAt: Instant,
  endsAt: Instant,
  place: z.string(),
  unitName: z.string(),
  status: z.enum(SIGN_UP_STATUSES),
  /** When it took its place or its place in the line. */
  at: Instant,
  /** Until when a confirmed place can be given back by oneself, and who waits may still get one. */
  withdrawUntil: Instant,
  /** Place in the line, 1 = next; only while waiting, and only where one sign-up is asked for. */
  position: z.optional(z.int()),
  riskNoticeReadAt: z.optional(Instant),
  checkedIn: z.optional(Presence),
  checkedOut: z.optional(Presence),
  /** Minutes that count, once checked out. */
  minutes: z.optional(z.int()),
})

/** Hours that were served, as they stand on record (order 67, MZ/T 061). */
export const ServiceRecordRow = z.object({
  recordId: Id,
  volunteerNo: z.string(),
  activityId: Id,
  activityNo: z.string(),
  title: z.string(),
  category: z.enum(ACTIVITY_CATEGORIES),
  unitName: z.string(),
  place: z.string(),
  serviceObject: z.string(),
  from: Instant,
  to: Instant,
  minutes: z.int(),
  /** By the code on the spot, or by the organiser's hand. */
  source: z.enum(['scan', 'manual']),
  status: z.enum(RECORD_STATUSES),
  version: z.int(),
  /** Until when it is public, epoch ms. */
  publicUntil: z.optional(Instant),
  /** What the volunteer says is wrong, and what came of it. */
  dispute: z.optional(z.object({ reason: z.string(), at: Instant, answer: z.optional(z.string()) })),
  /** Other minutes that wait for a second person. */
  correction: z.optional(z.object({ minutes: z.int(), reason: z.string(), by: z.string(), at: Instant })),
})

/** What a team says of itself. */
export const TEAM_WRITTEN = {
  name: Text(20),
  /** What it does, for whom, when. */
  purpose: Text(200),
  /** True when the leader looks at who wants to join. */
  asks: z.boolean(),
}

export const TeamRow = z.object({
  teamId: Id,
  teamNo: z.string(),
  ...TEAM_WRITTEN,
  unitId: Id,
  unitName: z.string(),
  /** Masked. */
  leaderName: z.string(),
  /** Minutes of its activities that are final, of everybody who served. */
  finalMinutes: z.int(),
  status: z.enum(TEAM_STATUSES),
})

export const TeamMemberRow = z.object({
  membershipId: Id,
  /** In full for who leads the team, masked for everybody else. */
  name: z.string(),
  status: z.enum(TEAM_MEMBER_STATUSES),
  /** When it came to stand so. */
  at: Instant,
  leader: z.boolean(),
})

/** A certificate as lists and whoever verifies it see it. */
export const CertificateRow = z.object({
  certificateId: Id,
  certificateNo: z.string(),
  /** 12 characters, for whoever is shown it. */
  code: z.string(),
  unitName: z.string(),
  minutes: z.int(),
  /** How often. */
  times: z.int(),
  /** First and last day served, epoch ms. */
  from: Instant,
  to: Instant,
  issuedAt: Instant,
  status: z.enum(CERTIFICATE_STATUSES),
})

/** What of a certificate is printed alone. */
export const CertificateFacts = z.object({
  /** What was served, by kind, the most minutes first. */
  kinds: z.array(z.object({ category: z.enum(ACTIVITY_CATEGORIES), times: z.int(), minutes: z.int() })),
  /** Every time, latest first, at most 100; `times` says how many there are. */
  services: z.array(z.object({ title: z.string(), at: Instant, minutes: z.int() })),
  /** Who answers for the issuer, and its telephone, where they are known. */
  personInCharge: z.optional(z.string()),
  contactPhone: z.optional(z.string()),
})
