import {
  vote,
  accept,
  archive,
  decideChange,
  evaluate,
  rectify,
  review,
  terminate,
} from '@domain/projects/check-contract'
import {
  carryOver,
  commit,
  draftBudget,
  finish,
  publicise,
  reportMidYear,
  requestChange,
  screen,
  settle,
  shortlist,
  start,
} from '@domain/projects/desk-contract'
import { decideMove } from '@domain/projects/rules'
import type { ProjectMove } from '@domain/projects/states'
import { BudgetForm, ChangeForm } from './budget-form'
import { EvaluateForm, SettleForm } from './closing-forms'
import { ArchiveForm, ChangeDecisionForm, PublicityForm, ReviewForm, ScreenForm, VoteForm } from './judge-forms'
import { AcceptForm, FinishForm, ReportForm } from './photo-forms'
import {
  CarryOverForm,
  CommitForm,
  EmergencyForm,
  RectifyForm,
  StartForm,
  TerminateForm,
  VoteOpeningForm,
} from './said-forms'
import type { Project, Task } from './task'

/** Whether the table of states knows the move now. */
const knows = (move: ProjectMove) => (project: Project) => decideMove(project.status, move).ok

const changing = ({ changes }: Project) => {
  const last = changes.at(-1)
  return last?.needsTown === true && last.decision === undefined
}
const unreported = ({ midReport, year }: Project) => midReport?.year !== year

/** Everything a post can do with a project; what the state and the post allow is shown. */
export const TASKS: readonly Task[] = [
  { name: '审核', contract: screen, fits: knows('qualify'), Form: ScreenForm },
  { name: '投票', contract: vote, fits: ({ status }) => status === 'voting', Form: VoteForm },
  { name: '交议事会表决', contract: shortlist, fits: knows('openVote'), Form: VoteOpeningForm },
  { name: '紧急事项', contract: commit, fits: knows('openVote'), Form: EmergencyForm },
  { name: '做预算', contract: draftBudget, fits: knows('budget'), Form: BudgetForm },
  { name: '审核预算', contract: review, fits: knows('approve'), Form: ReviewForm },
  { name: '公示', contract: publicise, fits: knows('publicise'), Form: PublicityForm },
  { name: '公开承诺', contract: commit, fits: knows('commit'), Form: CommitForm },
  { name: '审批变更', contract: decideChange, fits: changing, Form: ChangeDecisionForm },
  { name: '开工', contract: start, fits: knows('start'), Form: StartForm },
  {
    name: '年中报告',
    contract: reportMidYear,
    fits: (project) => knows('report')(project) && unreported(project),
    Form: ReportForm,
  },
  {
    name: '完工',
    contract: finish,
    fits: (project) => knows('finish')(project) && !changing(project),
    Form: FinishForm,
  },
  {
    name: '变更',
    contract: requestChange,
    fits: (project) => knows('change')(project) && !changing(project),
    Form: ChangeForm,
  },
  { name: '转到下一年', contract: carryOver, fits: knows('carryOver'), Form: CarryOverForm },
  { name: '验收通过', contract: accept, fits: knows('accept'), Form: AcceptForm },
  { name: '验收不通过', contract: rectify, fits: knows('rectify'), Form: RectifyForm },
  { name: '结算', contract: settle, fits: knows('settle'), Form: SettleForm },
  { name: '考评', contract: evaluate, fits: knows('evaluate'), Form: EvaluateForm },
  { name: '归档', contract: archive, fits: knows('archive'), Form: ArchiveForm },
  { name: '终止', contract: terminate, fits: knows('terminate'), Form: TerminateForm },
]
