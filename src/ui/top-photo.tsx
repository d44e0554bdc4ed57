import { usePhotoUrl } from '../platform/photos/use-photo-url'
import { Box } from './box'
import { Picture } from './picture'

/** The photo on top of a page; its room is kept while it comes, and nothing stands there while it is checked. */
export function TopPhoto({ fileId, title }: { readonly fileId: string; readonly title: string }) {
  const { url, hidden, failure } = usePhotoUrl(fileId)
  if (hidden || failure) return null
  if (url === undefined) return <Box className="cover sk" />
  return <Picture src={url} label={`${title}的照片`} className="cover" />
}
