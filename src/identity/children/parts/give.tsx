import { useState } from 'react'
import { giveGuardianConsent } from '@domain/identity/account-contract'
import { PURPOSES, type Purpose } from '@domain/kernel/purposes'
import { currentNotice } from '@domain/privacy/contract'
import { PURPOSE_WORDS } from '@domain/privacy/words'
import { useAct } from '../../../platform/use-act'
import { useAnswer } from '../../../platform/use-answer'
import { Box } from '../../../ui/box'
import { Button } from '../../../ui/button'
import { FailureNote } from '../../../ui/failure-note'
import type { IconName } from '../../../ui/icon-name'
import { SwitchRow } from '../../../ui/switch-row'
import { TextField } from '../../../ui/text-field'

/** What can be agreed to beforehand; publication and sharing are asked about case by case. */
const OFFERED: readonly Purpose[] = PURPOSES.filter((purpose) => purpose !== 'publication' && purpose !== 'sharing')
const ICONS: Partial<Record<Purpose, IconName>> = {
  ordering: 'service',
  volunteering: 'hands',
  hotline: 'msg',
  projects: 'brick',
}
const CODE_LENGTH = 10

const signsOf = (typed: string) => typed.replace(/[\s-]/g, '')

/** A dash or a gap is none of its signs. */
function offWords(code: string, chosen: readonly Purpose[], read: boolean): string | undefined {
  if (code === '') return '先填孩子的代码'
  if (code.length !== CODE_LENGTH) return `代码 ${CODE_LENGTH} 位，现在 ${code.length} 位`
  if (chosen.length === 0) return '先选同意孩子做什么'
  return read ? undefined : '说明还没有打开'
}

/** The children's notice, what is agreed to, and the code of the child; nothing is ticked beforehand. */
export function Give({ onGiven }: { readonly onGiven: () => void }) {
  const { value: notice } = useAnswer(currentNotice, { about: 'children' })
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState<readonly Purpose[]>([])
  const act = useAct(giveGuardianConsent)
  const code = signsOf(typed)
  const turn = (purpose: Purpose, on: boolean) =>
    setChosen((before) => [...before.filter((one) => one !== purpose), ...(on ? [purpose] : [])])
  const give = async () => {
    if (!notice || !(await act.run({ code, purposes: [...chosen], noticeVersion: notice.version }))) return
    setTyped('')
    setChosen([])
    onGiven()
  }
  return (
    <>
      <Box className="card col g12">
        <TextField label="孩子手机上的代码" hint="10 位字母和数字" max={16} value={typed} onChange={setTyped} />
        <Box className="sub">孩子在自己的手机上点“我的账号”，再点“请家长同意”，就有代码。</Box>
      </Box>
      <Box as="section" className="card flush" label="同意孩子做什么">
        {OFFERED.map((purpose) => (
          <SwitchRow
            key={purpose}
            icon={ICONS[purpose] ?? 'info'}
            title={PURPOSE_WORDS[purpose]}
            on={chosen.includes(purpose)}
            onChange={(on) => turn(purpose, on)}
          />
        ))}
      </Box>
      {notice && (
        <Box as="section" className="card col g12" label={notice.title}>
          <Box as="h3" className="h3">
            {notice.title}
          </Box>
          {notice.sections.map(({ heading, text }) => (
            <Box key={heading}>
              <Box className="t">{heading}</Box>
              <Box className="sub">{text}</Box>
            </Box>
          ))}
        </Box>
      )}
      <FailureNote failure={act.failure} not="没有记下" />
      <Button
        kind="pri"
        wide
        words="看过了，替孩子同意"
        off={offWords(code, chosen, notice !== undefined)}
        busy={act.busy && '正在记下'}
        onTap={() => void give()}
      />
    </>
  )
}
