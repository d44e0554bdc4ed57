import { anyAction } from '../../kit/action'
import { anyEffect } from '../../kit/effect'
import type { Slice } from '../../kit/slice'
import archive from './archive'
import { boardChanged } from './board-changed'
import confirmDecision from './confirm-decision'
import decideObjection from './decide-objection'
import desk from './desk'
import discard from './discard'
import draft from './draft'
import { draftJudged } from './draft-judged'
import get from './get'
import list from './list'
import { noticeArchive } from './notice-archive'
import { noticeClosed } from './notice-closed'
import { noticeEnd } from './notice-end'
import object from './object'
import { objectionChanged } from './objection-changed'
import objections from './objections'
import { NOTICES_HOLDINGS } from './personal'
import publish from './publish'

export const notices: Slice = {
  actions: [
    anyAction(list),
    anyAction(get),
    anyAction(desk),
    anyAction(draft),
    anyAction(confirmDecision),
    anyAction(discard),
    anyAction(publish),
    anyAction(object),
    anyAction(objections),
    anyAction(decideObjection),
    anyAction(archive),
  ],
  effects: [anyEffect(draftJudged), anyEffect(objectionChanged), anyEffect(noticeClosed), anyEffect(boardChanged)],
  jobs: [noticeEnd, noticeArchive],
  personal: NOTICES_HOLDINGS,
}
