import type { ReactNode } from 'react'
import type { Contract } from '@domain/kernel/contract'
import type { Place } from '../../platform/places'
import type { ActingPost } from '../../platform/session'
import { useWide } from '../../platform/use-wide'
import { Page } from '../../ui/frame/page'
import { FailureView } from '../../ui/failure-view'
import { PageSkeleton } from '../../ui/skeleton'
import { DeskFrame } from './desk-frame'
import { NotYours } from './not-yours'
import { PostChooser } from './post-chooser'
import { usePost, type PostState } from './use-post'

interface StaffPageProps {
  readonly title: string
  /** The entry of the navigation it belongs to. */
  readonly place: Place
  /** What the page is about; other posts are told that it is not theirs. */
  readonly asks?: Contract | undefined
  readonly foot?: ReactNode
  readonly over?: ReactNode
  /** Its parts, once the post is certain. */
  readonly children: (post: ActingPost) => ReactNode
}

interface InsideProps extends Pick<StaffPageProps, 'asks' | 'children'> {
  readonly state: PostState
}

const concerns = (asks: Contract | undefined, { role }: ActingPost) => !asks || asks.allow.includes(role)

/** The page's parts, or what stands between them and a post that may use them. */
function Inside({ state: { who, post, failure, choose, refresh }, asks, children }: InsideProps) {
  if (post) return concerns(asks, post) ? children(post) : <NotYours post={post} />
  if (who) return <PostChooser posts={who.posts} onChoose={choose} />
  if (failure) return <FailureView failure={failure} onRetry={() => void refresh()} />
  return <PageSkeleton />
}

/** A page of the workbench: side navigation on a wide window, a page like any other on a phone. */
export function StaffPage({ title, place, asks, foot, over, children }: StaffPageProps) {
  const wide = useWide()
  const state = usePost()
  const { who, post, choose } = state
  const inside = (
    <Inside state={state} asks={asks}>
      {children}
    </Inside>
  )
  if (wide) {
    return (
      <DeskFrame place={place} who={who} post={post} onChoose={choose} over={over}>
        {inside}
      </DeskFrame>
    )
  }
  return (
    <Page title={title} foot={post && concerns(asks, post) && foot} over={over}>
      {inside}
    </Page>
  )
}
