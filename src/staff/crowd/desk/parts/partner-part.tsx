import { useState } from 'react'
import { askPartner, decidePartner, removePartner } from '@domain/crowd/partner-contract'
import { hostOf, leadsOn } from '@domain/crowd/partner-rules'
import { useAct } from '../../../../platform/use-act'
import { Box } from '../../../../ui/box'
import { Button } from '../../../../ui/button'
import { FailureNote } from '../../../../ui/failure-note'
import { Note } from '../../../../ui/note'
import { stamp } from '../../../../ui/when'
import { useMay } from '../../../frame/use-may'
import { Facts } from '../../../parts/facts'
import { Said } from '../../../parts/said'
import { Verdict } from '../../../parts/verdict'
import { EMPTY_PARTNER, partnerOf } from '../../parts/partner-draft'
import { PartnerFields } from '../../parts/partner-fields'
import type { CampaignPartProps, QueueRow } from './campaign-part'

type Partner = NonNullable<QueueRow['partner']>

function Card({ partner: { name, platform, certificateNo, planNo, url } }: { readonly partner: Partner }) {
  return (
    <Facts
      rows={[
        ['慈善组织', name],
        ['平台', platform],
        ['资格证书', certificateNo],
        ['方案备案', planNo],
        ['去往', hostOf(url)],
        ['网址', url],
      ]}
    />
  )
}

function Write({ row, as, onDone, onClose }: CampaignPartProps & { readonly onClose: () => void }) {
  const [draft, setDraft] = useState({ ...EMPTY_PARTNER, ...(row.partnerAsked?.partner ?? row.partner) })
  const act = useAct(askPartner, { as })
  const partner = partnerOf(draft)
  const send = async () => {
    if (partner && (await act.run({ campaignId: row.campaignId, partner }))) onDone()
  }
  return (
    <Box className="col g12">
      <PartnerFields draft={draft} onChange={setDraft} />
      <FailureNote failure={act.failure} not="没有交上" />
      <Box className="pair">
        <Button words="先不写" onTap={onClose} />
        <Button
          kind="pri"
          words="交给另一位核对"
          off={partner ? undefined : '每一格都要填'}
          busy={act.busy && '正在交'}
          onTap={() => void send()}
        />
      </Box>
    </Box>
  )
}

function Remove({ row, as, onDone, onClose }: CampaignPartProps & { readonly onClose: () => void }) {
  const act = useAct(removePartner, { as })
  const take = async (reason: string) => {
    if (await act.run({ campaignId: row.campaignId, reason })) onDone()
  }
  return (
    <Box className="col g12">
      <Said
        label="为什么拿掉"
        words="拿掉，居民马上看不到"
        busy={act.busy}
        failure={act.failure}
        onSay={(reason) => void take(reason)}
      />
      <Button kind="text" words="不拿了" onTap={onClose} />
    </Box>
  )
}

/** A card that waits: held against the charity's papers by somebody else than who wrote it. */
function Waiting({ row, as, onDone }: CampaignPartProps) {
  const act = useAct(decidePartner, { as })
  const may = useMay()
  const { campaignId, partnerAsked: asked } = row
  if (!asked) return null
  const decide = async (approve: boolean, reason?: string) => {
    const said = { campaignId, askedAt: asked.at, approve }
    if (await act.run({ ...said, ...(reason === undefined ? {} : { reason }) })) onDone()
  }
  return (
    <Box className="col g12">
      <Note icon="clock" tone="amber">{`${asked.name} ${stamp(asked.at)} 写的，等另一位核对，居民还看不到。`}</Note>
      <Card partner={asked.partner} />
      {may(decidePartner) && !asked.own && (
        <Verdict
          yes="证书、备案、网址都对，放上去"
          no="退回"
          reads="写的同事"
          busy={act.busy}
          failure={act.failure}
          onYes={() => void decide(true)}
          onNo={(reason) => void decide(false, reason)}
        />
      )}
    </Box>
  )
}

/** 指路卡: where the public may give money, to somebody else, on another page. */
export function PartnerPart(props: CampaignPartProps) {
  const { row } = props
  const { status, partner, partnerHands, partnerAsked } = row
  const [deed, setDeed] = useState<'write' | 'remove'>()
  const may = useMay()
  const writable = may(askPartner) && leadsOn(status)
  if (!partner && !partnerAsked && !writable) return null
  const close = () => setDeed(undefined)
  if (deed === 'write') return <Write {...props} onClose={close} />
  if (deed === 'remove') return <Remove {...props} onClose={close} />
  return (
    <Box className="col g12">
      {(partner ?? partnerAsked) && (
        <Box as="h3" className="h3">
          慈善组织的指路卡
        </Box>
      )}
      {partner && <Card partner={partner} />}
      {partner && partnerHands && (
        <Box className="meta">{`${partnerHands.askedName}写，${partnerHands.agreedName}核对，${stamp(partnerHands.at)}`}</Box>
      )}
      <Waiting {...props} />
      <Box className="row wrap">
        {writable && (
          <Button
            small
            words={partner || partnerAsked ? '改指路卡' : '加慈善组织的指路卡'}
            onTap={() => setDeed('write')}
          />
        )}
        {(partner ?? partnerAsked) && may(removePartner) && (
          <Button small words="拿掉指路卡" onTap={() => setDeed('remove')} />
        )}
      </Box>
    </Box>
  )
}
