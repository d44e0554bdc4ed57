import { usePhotoUrl } from '../../platform/photos/use-photo-url'
import { Box } from '../box'
import { Picture } from '../picture'

interface CoverProps {
  readonly kind: string
  readonly photo?: string | undefined
  /** What the photo shows. */
  readonly label: string
  readonly tall?: boolean
}

function PhotoCover({ photo, kind, label }: { photo: string; kind: string; label: string }) {
  const { url } = usePhotoUrl(photo)
  if (url === undefined) return <Box className={`scene ${kind} pcover-img`} hidden />
  return <Picture src={url} label={label} className="pcover-img" />
}

/** The first photo of a project, or a drawing of its kind where nobody has added one or it cannot be shown. */
export function Cover({ kind, photo, label, tall = false }: CoverProps) {
  const size = `pcover${tall ? ' tall' : ''}`
  if (photo === undefined) return <Box className={`scene ${kind} ${size}`} hidden />
  return (
    <Box className={size}>
      <PhotoCover photo={photo} kind={kind} label={label} />
    </Box>
  )
}
