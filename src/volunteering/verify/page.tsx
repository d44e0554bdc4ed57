import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { shanghaiDate } from '@domain/kernel/calendar'
import { normaliseCode } from '@domain/kernel/identifiers'
import type { OutputOf } from '@domain/kernel/contract'
import { verifyCertificate } from '@domain/volunteering/certificate-contract'
import { CERTIFICATE_WORDS } from '@domain/volunteering/words'
import { useAnswer } from '../../platform/use-answer'
import { Box } from '../../ui/box'
import { Button } from '../../ui/button'
import { CellRow } from '../../ui/cell-row'
import { FailureNote } from '../../ui/failure-note'
import { Page } from '../../ui/frame/page'
import { Note } from '../../ui/note'
import { hoursIn } from '../../ui/shift/hours-card'
import { RowsSkeleton } from '../../ui/skeleton'
import { TextField } from '../../ui/text-field'
import { longDay } from '../../ui/when'

const LENGTH = 12

function Certified({ seen }: { readonly seen: OutputOf<typeof verifyCertificate> }) {
  const { name, minutes, times, unitName, from, to, issuedAt, certificateNo, status } = seen
  const day = (at: number) => longDay(shanghaiDate(at))
  return (
    <>
      {status === 'valid' ? (
        <Note icon="shield" tone="pine" alert>
          这张证明是真的，和记录对得上。
        </Note>
      ) : (
        <Note icon="alert" tone="amber" alert>
          {`这张证明是开过的，不过${CERTIFICATE_WORDS.outdated}。`}
        </Note>
      )}
      <Box className="card flush">
        <CellRow icon="user" title={name} sub="姓名只看得到姓" />
        <CellRow icon="hour" title={`${hoursIn(minutes)} 小时，共 ${times} 次`} sub={`${day(from)}至${day(to)}`} />
        <CellRow icon="building" title={unitName} sub={`${day(issuedAt)} 出具`} />
        <CellRow icon="file" title={certificateNo} sub="证明编号" />
      </Box>
    </>
  )
}

/** 核对证明: whoever was shown a certificate sees whether it is true, by its code and nothing else. */
export default function VerifyPage() {
  const { code = '' } = useRouter().params
  const [typed, setTyped] = useState(code)
  const [asked, setAsked] = useState(code.length === LENGTH ? code : undefined)
  const { value, failure } = useAnswer(verifyCertificate, asked === undefined ? undefined : { code: asked })
  const clean = normaliseCode(typed)
  return (
    <Page title="核对证明" entry={code !== ''}>
      <Box as="header" className="col g8">
        <Box as="h1" className="h1">
          核对志愿服务证明
        </Box>
        <Box>填证明上的 12 位核验码，看它是不是真的。</Box>
      </Box>
      <Box className="card col g24">
        <TextField label="核验码" max={16} value={typed} onChange={setTyped} onEnter={() => setAsked(clean)} />
        <Button
          kind="pri"
          wide
          words="核对"
          off={clean.length === LENGTH ? undefined : `核验码是 12 位，现在 ${clean.length} 位`}
          onTap={() => setAsked(clean)}
        />
      </Box>
      <FailureNote failure={failure} not="没有核对成" />
      {asked !== undefined && !value && !failure && <RowsSkeleton />}
      {value && <Certified seen={value} />}
    </Page>
  )
}
