import { getUrl } from '@domain/files/contract'
import { useAnswer } from '../../platform/use-answer'
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
  const { value } = useAnswer(getUrl, { fileId: photo })
  if (!value) return <Box className={`scene ${kind} pcover-img`} hidden />
  return <Picture src={value.url} label={label} className="pcover-img" />
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
