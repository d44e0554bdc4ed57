import { MONEY_SOURCE_WORDS, PROJECT_CLASS_WORDS } from '@domain/projects/words'
import { go } from '../../../platform/places'
import { Box } from '../../../ui/box'
import { money } from '../../../ui/money'
import { StackBar, type StackPart } from '../../../ui/project/stack-bar'
import { Section } from '../../../ui/section'
import type { Project } from './project'

const TONES: Readonly<Record<string, StackPart['tone']>> = {
  fiscal: 'ch-2',
  party_dues: 'ch-4',
  social: 'ch-3',
  own: 'rest',
}

function Spent({ project: { budgetFen = 0, finalFen, paidFen = 0 } }: { readonly project: Project }) {
  const spent = finalFen ?? paidFen
  if (budgetFen === 0 || (finalFen === undefined && paidFen === 0)) return null
  const share = Math.min(100, Math.round((spent * 100) / budgetFen))
  return (
    <Box className="col g8">
      <Box className="row base apart">
        <Box className="sub">{finalFen === undefined ? '已经付出' : '最后花了'}</Box>
        <Box className="t">{money(spent)}</Box>
      </Box>
      <Box className="pbar" image label={`预算的 ${share}%`}>
        <Box className={`pbar-on${finalFen === undefined ? '' : ' whole'}`} style={{ width: `${share}%` }} />
      </Box>
      <Box className="meta">{`预算的 ${share}%`}</Box>
    </Box>
  )
}

/** 钱从哪来: the budget by source, and what was spent of it. */
export function MoneyCard({ project }: { readonly project: Project }) {
  const { budgetFen, sourceLines = [], contractor, audit, class: of, beneficiaries } = project
  const { unitId, year, projectId } = project
  if (budgetFen === undefined) return null
  return (
    <Section title="钱从哪来" more={{ words: '看账本', onTap: () => go('fundLedger', { unitId, year, projectId }) }}>
      <Box className="card col g12">
        <Box className="row base apart">
          <Box className="sub">预算</Box>
          <Box className="t b">{money(budgetFen)}</Box>
        </Box>
        <StackBar
          parts={sourceLines.map(({ source, fen }) => ({
            ...{ name: MONEY_SOURCE_WORDS[source], share: fen, tone: TONES[source] ?? 'rest', words: money(fen) },
          }))}
        />
        <Spent project={project} />
        <Box className="meta">
          {[
            of && PROJECT_CLASS_WORDS[of],
            beneficiaries && `约 ${beneficiaries} 人用得上`,
            contractor && `${contractor}来做`,
            audit,
            '不向居民收钱',
          ]
            .filter(Boolean)
            .join('。')}
        </Box>
      </Box>
    </Section>
  )
}
