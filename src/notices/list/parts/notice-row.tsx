import type { OutputOf } from '@domain/kernel/contract'
import type { list } from '@domain/notices/contract'
import { NOTICE_KIND_WORDS } from '@domain/notices/words'
import { serverNow } from '../../../platform/clock'
import { useCare } from '../../../platform/mode'
import { go } from '../../../platform/places'
import { CellRow } from '../../../ui/cell-row'
import { Tag } from '../../../ui/tag'
import { Tile } from '../../../ui/tile'
import { dayWord } from '../../../ui/when'
import { standing } from '../../parts/standing'

/** One notice of a list: what it is, since when, and how long it still stands. */
export function NoticeRow({ notice }: { readonly notice: OutputOf<typeof list>['items'][number] }) {
  const { noticeId, kind, status, title, postedAt = 0 } = notice
  const care = useCare()
  const now = serverNow()
  // The list says already that all of it is over or in the archive.
  const stands = status === 'ended' || status === 'archived' ? undefined : standing(notice, now)
  const open = () => go('notice', { noticeId })
  const posted = `${NOTICE_KIND_WORDS[kind]} · ${dayWord(postedAt, now)}`
  if (care) return <CellRow title={title} sub={[posted, stands?.words].filter(Boolean).join(' · ')} onTap={open} />
  return (
    <CellRow
      tile={kind === 'publicity' ? <Tile icon="people" colour="gov" /> : <Tile icon="bell" colour="work" />}
      title={title}
      sub={posted}
      right={stands && <Tag words={stands.words} tone={stands.tone} />}
      onTap={open}
    />
  )
}
