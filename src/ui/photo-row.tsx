import Taro from '@tarojs/taro'
import { useCallback, useState } from 'react'
import { FILES_REFUSALS } from '@domain/files/words'
import { usePhotoUrl } from '../platform/photos/use-photo-url'
import { Box } from './box'
import { PhotoViewer } from './photo-viewer'
import { Picture } from './picture'
import { Tap } from './tap'

export interface PhotosShown {
  readonly fileIds: readonly string[]
  /** Post to look under. */
  readonly as?: string | undefined
}

interface PhotoProps {
  readonly fileId: string
  readonly label: string
  readonly as?: string | undefined
}

/** One photo of the cloud; tapped, it fills the screen. One that is still being checked says so. */
export function Photo({ fileId, label, as }: PhotoProps) {
  const { url, hidden, failure } = usePhotoUrl(fileId, as)
  const [large, setLarge] = useState(false)
  const close = useCallback(() => setLarge(false), [])
  if (url === undefined) {
    const why = hidden ? FILES_REFUSALS.FILE_HIDDEN : failure?.message
    return <Box className="photo photo-none meta">{why ?? '正在取照片'}</Box>
  }
  const open = () => {
    if (process.env.TARO_ENV === 'h5') setLarge(true)
    else void Taro.previewImage({ urls: [url] })
  }
  return (
    <>
      <Tap className="photo" label={`${label}，点开看大图`} onTap={open}>
        <Picture src={url} label={label} className="photo-img" />
      </Tap>
      {process.env.TARO_ENV === 'h5' && large && <PhotoViewer src={url} label={label} onClose={close} />}
    </>
  )
}

/** Photos side by side, under what they belong to. */
export function PhotoRow({ fileIds, as }: PhotosShown) {
  return (
    <Box className="photos" label={`${fileIds.length} 张照片`} group>
      {fileIds.map((fileId, index) => (
        <Photo key={fileId} fileId={fileId} label={`照片 ${index + 1}`} as={as} />
      ))}
    </Box>
  )
}
