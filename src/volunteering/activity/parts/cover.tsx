import { usePhotoUrl } from '../../../platform/photos/use-photo-url'
import { Box } from '../../../ui/box'
import { Picture } from '../../../ui/picture'

/** The photo on top of an activity; its room is kept while it comes, and nothing stands there while it is checked. */
export function Cover({ fileId, title }: { readonly fileId: string; readonly title: string }) {
  const { url, hidden, failure } = usePhotoUrl(fileId)
  if (hidden || failure) return null
  if (url === undefined) return <Box className="cover sk" />
  return <Picture src={url} label={`${title}的照片`} className="cover" />
}
