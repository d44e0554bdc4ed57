import { unreadCount } from '@domain/messages/contract'
import { go } from '../../../platform/places'
import { useAnswer } from '../../../platform/use-answer'
import { CellRow } from '../../../ui/cell-row'
import { Tag } from '../../../ui/tag'

/** 消息, with how many wait. */
export function MessagesRow() {
  const { value } = useAnswer(unreadCount, {})
  const waits = value && value.count > 0 ? `${value.count}${value.more ? '+' : ''} 条没看` : undefined
  return (
    <CellRow
      icon="bell"
      title="消息"
      right={waits && <Tag words={waits} tone="amber" />}
      onTap={() => go('messages')}
    />
  )
}
