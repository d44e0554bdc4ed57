import { proceed, refuse } from '@domain/kernel/decision'
import { decideText } from '@domain/kernel/public-text'
import type { PostRole } from '@domain/kernel/roles'
import { propose } from '@domain/projects/contract'
import type { ProposerKind } from '@domain/projects/schemas'
import { defineAction } from '../../kit/action'
import { checkText } from '../../kit/check-text'
import type { Member } from '../../kit/member'
import { randomId } from '../../kit/random-ids'
import { EVERYBODY, useFiles } from '../files/port'
import { communityOf } from '../org/port'
import { newIdea } from './new-idea'

const KINDS: Partial<Record<PostRole, ProposerKind>> = {
  council_member: 'council',
  unit_liaison: 'unit',
  grid_worker: 'grid',
  community_staff: 'community',
}

/** Whose idea it is: a person's at home, or a post's; a liaison names the community it is for. */
async function proposerOf({ post, unitId, unitName, homePath, displayName }: Member, named: string | undefined) {
  if (!post) {
    const home = unitId !== undefined && unitName !== undefined ? { unitId, unitName, orgPath: homePath } : undefined
    return home && { ...home, proposerKind: 'resident' as const, proposerName: displayName }
  }
  const proposerKind = KINDS[post.role] ?? 'community'
  if (proposerKind !== 'unit') {
    const { unitId: own, unitName: name, orgPath } = post
    return { unitId: own, unitName: name, orgPath, proposerKind, proposerName: displayName }
  }
  const community = named === undefined ? undefined : await communityOf(named)
  return community && { ...community, proposerKind, proposerName: post.unitName }
}

export default defineAction(propose, async ({ member, caller, rules, transact }, input) => {
  const { requestId: _requestId, unitId, photos = [], ...said } = input
  const where = await proposerOf(member, unitId)
  if (!where) return refuse('UNIT_NOT_KNOWN')
  const text = [said.title, said.painPoint, said.proposal ?? '', said.place ?? ''].join('\n')
  const verdict = await checkText({ userId: member.userId, openid: caller.openid }, text, 'forum')
  const fit = decideText(text, verdict)
  if (!fit.ok) return fit
  const book = await rules()
  const projectId = randomId()
  return transact(async (tx) => {
    const used = await useFiles(tx, member, photos, { kind: 'project', id: projectId, readers: [EVERYBODY] })
    if (!used.ok) return used
    await newIdea(tx, {
      ...said,
      ...where,
      ...{ projectId, photos, proposerId: member.userId, verdict: verdict === 'pass' ? 'pass' : 'review', book },
    })
    return proceed({ projectId, status: 'proposed' as const })
  })
})
