import { shanghaiDate } from '@domain/kernel/calendar'
import {
  GRADE_WORDS,
  MONEY_SOURCE_WORDS,
  PROJECT_CLASS_WORDS,
  PROJECT_KIND_WORDS,
  PROJECT_WORDS,
  STEP_WORDS,
} from '@domain/projects/words'
import { serverNow } from '../../../../platform/clock'
import { go } from '../../../../platform/places'
import { Box } from '../../../../ui/box'
import { Button } from '../../../../ui/button'
import { money } from '../../../../ui/money'
import { Note } from '../../../../ui/note'
import { PhotoRow } from '../../../../ui/photo-row'
import { dayIn, stamp } from '../../../../ui/when'
import { Facts } from '../../../parts/facts'
import type { Project } from './task'

/** What the desk has to know before it decides. */
export function ProjectFacts({ project, as }: { readonly project: Project; readonly as: string }) {
  const { status, dueAt, late, council, changes, acceptance, ratings, sourceLines = [] } = project
  const last = project.history.at(-1)
  const today = shanghaiDate(serverNow())
  const until = dueAt === undefined ? undefined : dayIn(shanghaiDate(dueAt - 1), today)
  const change = changes.at(-1)
  const waits = change?.needsTown === true && change.decision === undefined ? change : undefined
  return (
    <Box className="col g12">
      <Box as="h2" className="h2">
        {project.title}
      </Box>
      {late && (
        <Note icon="clock" tone="red">
          {until === undefined ? '计划里有一步晚了。' : `应该${until}前办完，晚了。`}
        </Note>
      )}
      <Facts
        rows={[
          ['现在', PROJECT_WORDS[status]],
          ['期限', until && `到 ${until}`],
          ['难处', project.painPoint],
          ['想法', project.proposal],
          ['种类', PROJECT_KIND_WORDS[project.kind]],
          ['地点', project.place],
          ['提出', `${project.proposer}，${project.supporters} 人支持`],
          [
            '预算',
            project.budgetFen &&
              `${money(project.budgetFen)}${project.class ? `，${PROJECT_CLASS_WORDS[project.class]}` : ''}`,
          ],
          ['来源', sourceLines.map(({ source, fen }) => `${MONEY_SOURCE_WORDS[source]} ${money(fen)}`).join('，')],
          ['计划', project.plan.map(({ text, due }) => `${text}${due ? `（${dayIn(due, today)}）` : ''}`).join('，')],
          ['承诺', project.promise?.text],
          ['谁来做', project.contractor],
          ['已付', project.paidFen && money(project.paidFen)],
          ['年中报告', project.midReport && `做到 ${project.midReport.percent}%，${project.midReport.text}`],
          ['表决', council && `${council.seats} 人可以投，投了 ${council.cast} 人，到 ${council.quorum} 人算数`],
          [
            '居民看过',
            acceptance &&
              `${acceptance.confirmed} 位说可以，${acceptance.doubted} 位说不行，要 ${acceptance.needed} 位`,
          ],
          [
            '打分',
            ratings.count > 0 ? `${ratings.count} 人，平均 ${(ratings.sum / ratings.count).toFixed(1)} 星` : undefined,
          ],
          [
            '考评',
            project.score && `${project.score.total} 分${project.grade ? `，${GRADE_WORDS[project.grade]}` : ''}`,
          ],
          ['上一步', last && `${STEP_WORDS[last.move] ?? last.move}，${last.by}，${stamp(last.at)}`],
        ]}
      />
      {waits && (
        <Note icon="swap" tone="amber">
          {`变更等镇里审批：${waits.text}${waits.budgetFen === undefined ? '' : `，预算改成 ${money(waits.budgetFen)}`}`}
        </Note>
      )}
      {project.photos.length > 0 && <PhotoRow fileIds={project.photos} as={as} />}
      {acceptance && acceptance.photos.length > 0 && <PhotoRow fileIds={acceptance.photos} as={as} />}
      <Button kind="text" words="看大家看到的那一页" onTap={() => go('project', { projectId: project.projectId })} />
    </Box>
  )
}
