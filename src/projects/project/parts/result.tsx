import { GRADE_WORDS, REFUSAL_LIST_WORDS } from '@domain/projects/words'
import { BarChart } from '../../../ui/bar-chart'
import { Box } from '../../../ui/box'
import { Note } from '../../../ui/note'
import { Section } from '../../../ui/section'
import type { Project } from './project'

const PARTS = [
  ['progress', '进度'],
  ['quality', '质量'],
  ['money', '用钱'],
  ['satisfaction', '满意'],
  ['publicity', '公开'],
] as const

/** Why it did not come to be, and where one can turn instead. */
export function Ended({ project: { screen, reason, status } }: { readonly project: Project }) {
  if (status === 'refused') {
    const list = screen?.list && REFUSAL_LIST_WORDS[screen.list]
    return (
      <Note icon="info" tone="amber">
        <Box>{`没有通过审核${list ? `，${list}` : ''}。${screen?.reason ?? ''}`}</Box>
        {screen?.suggestion && <Box>{`可以这样办：${screen.suggestion}`}</Box>}
      </Note>
    )
  }
  if (status === 'terminated')
    return (
      <Note icon="info" tone="amber">
        {`项目终止了：${reason ?? ''}。没有花的钱已经退回社区发展基金。`}
      </Note>
    )
  if (status === 'returned' && reason) return <Note icon="info">{`退回改预算：${reason}`}</Note>
  return null
}

/** The vote of the council in numbers; who voted what is nobody's business. */
export function Council({ project: { council, emergency } }: { readonly project: Project }) {
  if (emergency) return <Note icon="alert">{`紧急事项，没有经过议事会：${emergency}`}</Note>
  if (!council) return null
  const { seats, cast, quorum, split } = council
  return (
    <Section title="议事会表决">
      <Box className="card col g8">
        <Box>{`${seats} 人可以投，投了 ${cast} 人，到 ${quorum} 人算数`}</Box>
        {split && <Box className="t">{`同意 ${split.yes} 人，不同意 ${split.no} 人，弃权 ${split.abstain} 人`}</Box>}
        <Box className="meta">不记名，谁投了什么没有人能查。</Box>
      </Box>
    </Section>
  )
}

/** The score card of the year's end, and what residents said. */
export function Score({ project: { score, grade, evaluation, ratings } }: { readonly project: Project }) {
  const stars = ratings.count === 0 ? undefined : (ratings.sum / ratings.count).toFixed(1)
  if (!score) {
    if (stars === undefined) return null
    return (
      <Section title="大家打分">
        <Box className="card">{`${ratings.count} 人打了分，平均 ${stars} 星`}</Box>
      </Section>
    )
  }
  const says = `考评 ${score.total} 分：${PARTS.map(([part, words]) => `${words} ${score[part]}`).join('，')}`
  return (
    <Section title="考评">
      <Box className="card col g12">
        <Box className="pfigure">
          <Box className="pfigure-n">{score.total}</Box>
          <Box className="sub">{`分${grade ? `，${GRADE_WORDS[grade]}` : ''}`}</Box>
        </Box>
        <BarChart
          says={says}
          unit="分"
          groups={PARTS.map(([, words]) => words)}
          series={[{ name: '得分', colour: 2, values: PARTS.map(([part]) => score[part]) }]}
        />
        {evaluation && <Box className="sub">{evaluation}</Box>}
        {stars !== undefined && <Box className="sub">{`${ratings.count} 人打了分，平均 ${stars} 星`}</Box>}
      </Box>
    </Section>
  )
}
