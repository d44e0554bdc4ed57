import { type Photos, type ShownPhoto } from '../platform/photos/use-photos'
import { Refused } from '../platform/failures'
import { Box } from './box'
import { Icon } from './icon'
import { Note } from './note'
import { Photo } from './photo-row'
import { Picture } from './picture'
import { Tap } from './tap'

interface PhotoFieldProps {
  readonly label: string
  readonly photos: Photos
  /** Post under which they were uploaded. */
  readonly as?: string | undefined
}

const percent = (share: number) => `${Math.round(share * 100)}%`

function stateWords({ state, share }: ShownPhoto): string | undefined {
  if (state === 'sending') return `在传 ${percent(share)}`
  if (state === 'broken') return '没传完'
  return state === 'lost' ? '没传完，请重选' : undefined
}

function OnePhoto({
  photo,
  nth,
  as,
  onRemove,
}: {
  readonly photo: ShownPhoto
  readonly nth: number
  readonly as: string | undefined
  readonly onRemove: () => void
}) {
  const words = stateWords(photo)
  const label = `照片 ${nth}`
  return (
    <Box className="photo-one">
      {photo.preview ? (
        <Box className="photo">
          <Picture src={photo.preview} label={label} className="photo-img" />
        </Box>
      ) : photo.fileId ? (
        <Photo fileId={photo.fileId} label={label} as={as} />
      ) : (
        <Box className="photo photo-none" />
      )}
      {words && (
        <Box className={`photo-state ${photo.state}`}>
          <Box as="span">{words}</Box>
          {photo.state === 'sending' && (
            <Box className="photo-bar" hidden>
              <Box className="photo-bar-on" style={{ width: percent(photo.share) }} />
            </Box>
          )}
        </Box>
      )}
      <Tap className="photo-out" label={`去掉照片 ${nth}`} onTap={onRemove}>
        <Box className="photo-x" hidden>
          <Icon name="x" size={16} />
        </Box>
      </Tap>
    </Box>
  )
}

/** Says why photos stopped and goes on with them. */
function Stopped({ photos }: { readonly photos: Photos }) {
  const stopped = photos.all.filter(({ state }) => state === 'broken')
  const refused = stopped.find(({ failure }) => failure instanceof Refused)?.failure
  if (stopped.length === 0) return null
  return (
    <Note icon={refused ? 'alert' : 'wifioff'} tone="amber" alert>
      <Box as="span">{refused?.message ?? `网络断了，${stopped.length} 张照片没传完。已经传的不用再传。`}</Box>
      <Tap className="lnk-in" onTap={photos.resume}>
        接着传
      </Tap>
    </Note>
  )
}

/** Photos of a form: added, uploaded at once, taken out again. */
export function PhotoField({ label, photos, as }: PhotoFieldProps) {
  return (
    <Box className="col g8">
      <Box className="t">{label}</Box>
      <Box className="photos" label={label} group>
        {photos.all.map((photo, index) => (
          <OnePhoto key={photo.key} photo={photo} nth={index + 1} as={as} onRemove={() => photos.remove(photo.key)} />
        ))}
        {photos.room > 0 && (
          <Tap className="photo photo-add" onTap={() => void photos.add()}>
            <Icon name="camera" size={28} />
            <Box as="span">加照片</Box>
          </Tap>
        )}
      </Box>
      <Stopped photos={photos} />
    </Box>
  )
}
