import { Image } from '@tarojs/components'
import { createElement, useMemo } from 'react'
import type { OutputOf } from '@domain/kernel/contract'
import { shanghaiDate } from '@domain/kernel/calendar'
import type { getCertificate } from '@domain/volunteering/certificate-contract'
import { ACTIVITY_CATEGORY_WORDS } from '@domain/volunteering/words'
import { Box } from '../../../ui/box'
import { qrImage } from '../../../ui/qr-image'
import { linkTo } from '../../../ui/share/share-card'
import { hoursIn } from '../../../ui/shift/hours-card'
import { longDay } from '../../../ui/when'
import { codeInFours } from './code-in-fours'

type Certificate = OutputOf<typeof getCertificate>

const days = ({ from, to }: Certificate) => `${longDay(shanghaiDate(from))}至${longDay(shanghaiDate(to))}`

/** The fields of the standard, in its order: who, what, who certifies, which certificate (domain notes 6). */
function fieldsOf(certificate: Certificate): ReadonlyArray<readonly [label: string, value: string]> {
  const { name, volunteerNo, minutes, times, kinds, unitName, personInCharge, contactPhone, use } = certificate
  const content = kinds.map(
    (kind) => `${ACTIVITY_CATEGORY_WORDS[kind.category]} ${kind.times} 次 ${hoursIn(kind.minutes)} 小时`,
  )
  return [
    ['姓名', name],
    ['证件', '类型和号码由本人另行出示，这里不登记'],
    ['志愿者编号', volunteerNo],
    ['服务时间', days(certificate)],
    ['服务时长', `${hoursIn(minutes)} 小时（${minutes} 分钟），共 ${times} 次`],
    ['服务内容', content.join('；')],
    ['出具单位', unitName],
    ['负责人', personInCharge ?? '见单位公示'],
    ['经办', '按公示完的服务记录由系统出具'],
    ['联系电话', contactPhone ?? '见单位公示'],
    ['备注', use === undefined ? '无' : `用于${use}`],
  ]
}

/** The code as a picture: in a browser it opens the page that verifies, in WeChat it holds the code alone. */
function CodePicture({ code }: { readonly code: string }) {
  const path = `/volunteering/verify/page?code=${code}`
  const source = useMemo(() => qrImage(process.env.TARO_ENV === 'h5' ? linkTo(path) : code), [code, path])
  if (process.env.TARO_ENV === 'h5')
    return createElement('img', { className: 'paper-qr', src: source, alt: '核验用的二维码' })
  return <Image className="paper-qr" src={source} />
}

/** The certificate as it is printed. */
export function Paper({ certificate }: { readonly certificate: Certificate }) {
  const { certificateNo, code, issuedAt, unitName, services, times } = certificate
  return (
    <Box as="article" className="card paper" label="志愿服务证明">
      <Box as="h1" className="paper-title">
        志愿服务证明
      </Box>
      <Box className="meta paper-no">{`编号 ${certificateNo}`}</Box>
      <Box className="paper-fields">
        {fieldsOf(certificate).map(([label, value]) => (
          <Box key={label} className="paper-field">
            <Box className="paper-label">{label}</Box>
            <Box className="fill">{value}</Box>
          </Box>
        ))}
      </Box>
      <Box className="paper-services">
        <Box className="paper-label">{times > services.length ? `最近 ${services.length} 次` : '每一次'}</Box>
        {services.map(({ title, at, minutes }) => (
          <Box key={`${at}-${title}`} className="paper-service">
            <Box className="nowrap">{shanghaiDate(at)}</Box>
            <Box className="fill">{title}</Box>
            <Box className="nowrap">{`${minutes} 分钟`}</Box>
          </Box>
        ))}
      </Box>
      <Box className="paper-end">
        <CodePicture code={code} />
        <Box className="fill">
          <Box className="sub">核验码</Box>
          <Box className="paper-code">{codeInFours(code)}</Box>
          <Box className="sub">在红堡“核对证明”里填这 12 位，能看到真假</Box>
        </Box>
        <Box className="paper-issuer">
          <Box className="b">{unitName}</Box>
          <Box>{longDay(shanghaiDate(issuedAt))}</Box>
        </Box>
      </Box>
    </Box>
  )
}
