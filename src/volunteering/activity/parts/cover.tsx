import { getUrl } from '@domain/files/contract'
import { useAnswer } from '../../../platform/use-answer'
import { Box } from '../../../ui/box'
import { Picture } from '../../../ui/picture'

/** The photo on top of an activity; its room is kept while it comes, and nothing stands there while it is checked. */
export function Cover({ fileId, title }: { readonly fileId: string; readonly title: string }) {
  const { value, failure } = useAnswer(getUrl, { fileId })
  if (failure && !value) return null
  if (!value) return <Box className="cover sk" />
  return <Picture src={value.url} label={`${title}的照片`} className="cover" />
}
