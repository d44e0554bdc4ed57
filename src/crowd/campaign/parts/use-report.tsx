import { shanghaiDate } from '@domain/kernel/calendar'
import { Box } from '../../../ui/box'
import { amountOf, type Campaign } from '../../../ui/crowd/need-words'
import { PhotoRow } from '../../../ui/photo-row'
import { Section } from '../../../ui/section'
import { monthDay } from '../../../ui/when'

/** 用在了哪里: one line for everything that was given. */
export function UseReport({ campaign: { report, needs } }: { readonly campaign: Campaign }) {
  if (!report) return null
  return (
    <Section title="用在了哪里">
      <Box className="card col g12">
        {report.lines.map(({ needId, used, text, photos }) => {
          const need = needs.find((one) => one.needId === needId)
          if (!need) return null
          return (
            <Box key={needId} className="col g8">
              <Box className="row apart">
                <Box className="t">{need.label}</Box>
                <Box className="sub">{`收到 ${amountOf(need, need.pledged)}，用了 ${amountOf(need, used)}`}</Box>
              </Box>
              <Box>{text}</Box>
              {photos && photos.length > 0 && <PhotoRow fileIds={photos} />}
            </Box>
          )
        })}
        <Box className="meta">{`${monthDay(shanghaiDate(report.at))}公布`}</Box>
      </Box>
    </Section>
  )
}
