import type { ReactNode } from 'react'
import type { me } from '@domain/identity/contract'
import type { OutputOf } from '@domain/kernel/contract'
import { ROLE_WORDS } from '@domain/kernel/roles'
import { go, goInstead, type Place } from '../../platform/places'
import type { ActingPost } from '../../platform/session'
import { Icon } from '../../ui/icon'
import { Tap } from '../../ui/tap'
import { TourBar } from '../../ui/tour/tour-bar'
import { entriesOf } from './desk-entries'
import './desk-frame.scss'

interface DeskFrameProps {
  readonly place: Place
  readonly who: OutputOf<typeof me> | undefined
  readonly post: ActingPost | undefined
  readonly onChoose: (post: ActingPost) => void
  readonly over?: ReactNode
  readonly children: ReactNode
}

function PostSwitch({ who, post, onChoose }: Pick<DeskFrameProps, 'who' | 'post' | 'onChoose'>) {
  if (!who || !post) return null
  const name = who.displayName ?? ''
  return (
    <div className="side-who">
      <div className="side-face" aria-hidden="true">
        {name.slice(0, 1)}
      </div>
      <div className="fill">
        <div>{name}</div>
        {who.posts.length > 1 ? (
          <select
            aria-label="现在用的岗位"
            className="side-post"
            value={post.assignmentId}
            onChange={(event) => {
              const next = who.posts.find(({ assignmentId }) => assignmentId === event.target.value)
              if (next) onChoose(next)
            }}
          >
            {who.posts.map(({ assignmentId, role, unitName }) => (
              <option key={assignmentId} value={assignmentId}>{`${unitName} ${ROLE_WORDS[role]}`}</option>
            ))}
          </select>
        ) : (
          <div className="meta">{`${post.unitName} ${ROLE_WORDS[post.role]}`}</div>
        )}
      </div>
    </div>
  )
}

/** The workbench on a wide window. */
export function DeskFrame({ place, who, post, onChoose, over, children }: DeskFrameProps) {
  return (
    <div className="root mode-desk desk" data-mode="desk">
      <header className="side">
        <div className="side-brand">
          <Icon name="fort" size={20} />
          <span>红堡 工作台</span>
        </div>
        <nav aria-label="工作台" className="side-nav">
          <Tap
            link
            className={`side-one${place === 'workbench' ? ' on' : ''}`}
            current={place === 'workbench'}
            onTap={() => place !== 'workbench' && goInstead('workbench')}
          >
            <Icon name="home" size={20} />
            <span>要办的</span>
          </Tap>
          {(post ? entriesOf(post.role) : []).map(({ place: each, icon, name }) => (
            <Tap
              key={each}
              link
              className={`side-one${each === place ? ' on' : ''}`}
              current={each === place}
              onTap={() => each !== place && goInstead(each)}
            >
              <Icon name={icon} size={20} />
              <span>{name}</span>
            </Tap>
          ))}
          <Tap link className="side-one" onTap={() => go('home')}>
            <Icon name="out" size={20} />
            <span>回居民页面</span>
          </Tap>
        </nav>
        <PostSwitch who={who} post={post} onChoose={onChoose} />
      </header>
      <main className="desk-main">{children}</main>
      {LOCAL_SIGN_IN && <TourBar />}
      {over}
    </div>
  )
}
