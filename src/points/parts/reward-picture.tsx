import type { RewardKind } from '@domain/points/schemas'
import { usePhotoUrl } from '../../platform/photos/use-photo-url'
import { Box } from '../../ui/box'
import { Icon } from '../../ui/icon'
import type { IconName } from '../../ui/icon-name'
import { Picture } from '../../ui/picture'
import { faceOfReward } from './reward-face'

interface RewardPictureProps {
  readonly reward: { readonly name: string; readonly kind: RewardKind; readonly photo?: string | undefined }
  /** `ware-face` as wide as its card; `ware-thumb` in a row. */
  readonly className: 'ware-face' | 'ware-thumb'
}

interface PhotoProps {
  readonly photo: string
  readonly name: string
  readonly icon: IconName
  readonly size: 56 | 28
}

function RewardPhoto({ photo, name, icon, size }: PhotoProps) {
  const { url, hidden, failure } = usePhotoUrl(photo)
  if (hidden || failure) return <Icon name={icon} size={size} />
  return url === undefined ? null : <Picture src={url} label={name} className="ware-photo" />
}

/** The photo of a reward, and what stands for its kind where there is none or it cannot be shown. */
export function RewardPicture({ reward: { name, kind, photo }, className }: RewardPictureProps) {
  const { icon, colour } = faceOfReward({ name, kind })
  const size = className === 'ware-face' ? 56 : 28
  return (
    <Box className={`${className} cat-${colour}`} hidden>
      {photo === undefined ? (
        <Icon name={icon} size={size} />
      ) : (
        <RewardPhoto photo={photo} name={name} icon={icon} size={size} />
      )}
    </Box>
  )
}
