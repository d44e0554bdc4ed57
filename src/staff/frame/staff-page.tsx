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
import { usePost } from './use-post'

interface StaffPageProps {
  readonly title: string
  /** The entry of the navigation it belongs to. */
  readonly place: Place
  /** What the page is about; other posts are told that it is not theirs. */
  readonly asks?: Contract
  readonly foot?: ReactNode
  readonly over?: ReactNode
  /** Its parts, once the post is certain. */
  readonly children: (post: ActingPost) => ReactNode
}

/** A page of the workbench: side navigation on a wide window, a page like any other on a phone. */
export function StaffPage({ title, place, asks, foot, over, children }: StaffPageProps) {
  const wide = useWide()
  const { who, post, failure, choose, refresh } = usePost()
  const theirs = post !== undefined && (!asks || asks.allow.includes(post.role))
  const content = post ? (
    theirs ? (
      children(post)
    ) : (
      <NotYours post={post} />
    )
  ) : who ? (
    <PostChooser posts={who.posts} onChoose={choose} />
  ) : failure ? (
    <FailureView failure={failure} onRetry={() => void refresh()} />
  ) : (
    <PageSkeleton />
  )
  if (!wide) {
    return (
      <Page title={title} foot={theirs && foot} over={over}>
        {content}
      </Page>
    )
  }
  return (
    <DeskFrame place={place} who={who} post={post} onChoose={choose} over={over}>
      {content}
    </DeskFrame>
  )
}
