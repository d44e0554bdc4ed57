import { useState } from 'react'
import { claimFirstAdmin } from '@domain/identity/post-contract'
import { startAt } from '../../../platform/places'
import { useAct } from '../../../platform/use-act'
import { Box } from '../../../ui/box'
import { Button } from '../../../ui/button'
import { FailureNote } from '../../../ui/failure-note'
import { Page } from '../../../ui/frame/page'
import { Note } from '../../../ui/note'
import { TextField } from '../../../ui/text-field'

/** The first day of a county: the code that the deployment printed makes the first administrator. */
export default function ClaimPage() {
  const [code, setCode] = useState('')
  const [claimed, setClaimed] = useState(false)
  const act = useAct(claimFirstAdmin)
  const claim = async () => {
    if (await act.run({ code: code.trim() })) setClaimed(true)
  }
  return (
    <Page title="第一位管理员">
      <Box className="col g24">
        <Box as="header">
          <Box as="h1" className="h1">
            第一位管理员
          </Box>
          <Box className="sub">装好以后会打印一个代码，只能用一次。请先登录，再输入它。</Box>
        </Box>
        {claimed ? (
          <Box className="card col g12">
            <Note icon="checkc" tone="pine" alert>
              您现在是县（市）管理员。接着照清单开通。
            </Note>
            <Button kind="pri" wide words="看开通清单" onTap={() => startAt('firstDay')} />
          </Box>
        ) : (
          <Box className="card col g12">
            <TextField label="一次性代码" max={60} value={code} onChange={setCode} />
            <FailureNote failure={act.failure} not="没有成为管理员" />
            <Button
              kind="pri"
              wide
              words="成为第一位管理员"
              off={code.trim() ? undefined : '先输代码'}
              busy={act.busy && '正在核对'}
              onTap={() => void claim()}
            />
          </Box>
        )}
      </Box>
    </Page>
  )
}
