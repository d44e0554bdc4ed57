import { Box } from './box'
import { Icon } from './icon'
import { PhotoRow, type PhotosShown } from './photo-row'

export interface TimelineStep {
  readonly state: 'done' | 'now' | 'todo'
  readonly title: string
  readonly when?: string | undefined
  readonly sub?: string | undefined
  readonly photos?: PhotosShown | undefined
}

const SPOKEN = { done: '已完成：', now: '现在：', todo: '接下来：' } as const

/** 办到哪一步了: what is done, where it is now, what comes. */
export function Timeline({ steps }: { readonly steps: readonly TimelineStep[] }) {
  return (
    <Box as="ol" className="tl">
      {steps.map(({ state, title, when, sub, photos }, index) => (
        <Box as="li" key={index} className={`tl-step ${state}`}>
          <Box as="span" className="tl-dot" hidden>
            {state === 'done' && <Icon name="check" size={14} />}
          </Box>
          <Box className="row base apart">
            <Box as="span" className="t">
              <Box as="span" className="heard">
                {SPOKEN[state]}
              </Box>
              {title}
            </Box>
            {when && (
              <Box as="span" className="meta nowrap">
                {when}
              </Box>
            )}
          </Box>
          {sub && <Box className="sub">{sub}</Box>}
          {photos && photos.fileIds.length > 0 && <PhotoRow {...photos} />}
        </Box>
      ))}
    </Box>
  )
}
