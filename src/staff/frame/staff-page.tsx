import type { ReactNode } from 'react'
import type { ActingPost } from '../../platform/session'
import { useWide } from '../../platform/use-wide'
import { Page } from '../../ui/frame/page'
import { FailureView } from '../../ui/failure-view'
import { PageSkeleton } from '../../ui/skeleton'
import { DeskFrame, type DeskPlace } from './desk-frame'
import { PostChooser } from './post-chooser'
import { usePost } from './use-post'

interface StaffPageProps {
  readonly title: string
  readonly place: DeskPlace
  readonly foot?: ReactNode
  readonly over?: ReactNode
  /** Its parts, once the post is certain. */
  readonly children: (post: ActingPost) => ReactNode
}

/** A page of the workbench: side navigation on a wide window, a page like any other on a phone. */
export function StaffPage({ title, place, foot, over, children }: StaffPageProps) {
  const wide = useWide()
  const { who, post, failure, choose, refresh } = usePost()
  const content = post ? (
    children(post)
  ) : who ? (
    <PostChooser posts={who.posts} onChoose={choose} />
  ) : failure ? (
    <FailureView failure={failure} onRetry={() => void refresh()} />
  ) : (
    <PageSkeleton />
  )
  if (!wide) {
    return (
      <Page title={title} foot={post && foot} over={over}>
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
