import Taro from '@tarojs/taro'
import { hostOf } from '@domain/crowd/partner-rules'
import { Box } from '../../../ui/box'
import { Button } from '../../../ui/button'
import { Icon } from '../../../ui/icon'
import type { Campaign } from '../../../ui/crowd/need-words'
import { Section } from '../../../ui/section'

type Partner = NonNullable<Campaign['partner']>

/** The way to the charity's own page: the product asks nobody in public for money and calls no foreign host. */
export function PartnerCard({ partner }: { readonly partner: Partner }) {
  const { name, platform, certificateNo, planNo, url } = partner
  const copy = () => void Taro.setClipboardData({ data: url })
  return (
    <Section title="要捐钱的话">
      <Box className="card col g8">
        <Box className="t">{name}</Box>
        <Box className="sub">{`在${platform}上募捐。钱不经过红堡，也不经过社区。`}</Box>
        <Box className="sub">{`公开募捐资格证书 ${certificateNo}`}</Box>
        <Box className="sub">{`募捐方案备案号 ${planNo}`}</Box>
        <Box className="sub">{`它的网址在 ${hostOf(url) ?? url}`}</Box>
        {process.env.TARO_ENV === 'h5' ? (
          <a className="lnk" href={url} rel="noopener noreferrer" target="_blank">
            <span>去它的募捐页面</span>
            <Icon name="link" size={16} />
          </a>
        ) : (
          <Button icon="link" words="复制它的网址" onTap={copy} />
        )}
      </Box>
    </Section>
  )
}
