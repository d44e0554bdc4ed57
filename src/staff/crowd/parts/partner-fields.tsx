import { Note } from '../../../ui/note'
import { TextField } from '../../../ui/text-field'
import { wrongUrl, type PartnerDraft } from './partner-draft'

interface PartnerFieldsProps {
  readonly draft: PartnerDraft
  readonly onChange: (next: PartnerDraft) => void
}

/** The card of a charity that raises in public, by itself, on a platform the ministry designated. */
export function PartnerFields({ draft, onChange }: PartnerFieldsProps) {
  const field = (name: keyof PartnerDraft) => ({
    value: draft[name],
    onChange: (text: string) => onChange({ ...draft, [name]: text }),
  })
  return (
    <>
      <Note icon="info">
        只给居民指路，钱不经过红堡，也不经过社区。要有公开募捐资格证书，在民政部指定的平台上募捐，方案备过案。
      </Note>
      <TextField label="慈善组织全称" max={40} {...field('name')} />
      <TextField label="在哪个平台" max={40} {...field('platform')} />
      <TextField label="公开募捐资格证书号" max={40} {...field('certificateNo')} />
      <TextField label="募捐方案备案号" max={40} {...field('planNo')} />
      <TextField label="它的募捐页面网址" max={208} hint="https://" wrong={wrongUrl(draft)} {...field('url')} />
    </>
  )
}
