import { Box } from '../../../ui/box'
import { PhotoRow } from '../../../ui/photo-row'
import type { Notice } from './notice'

/** What was posted: the text, the names as they may be shown, the photos. */
export function TextCard({ notice: { body, names, photos = [] } }: { readonly notice: Notice }) {
  return (
    <Box as="article" className="card col g12">
      {body.split('\n').map((line, index) => (
        <Box as="p" className="p" key={index}>
          {line}
        </Box>
      ))}
      {names.length > 0 && (
        <Box className="col g8">
          <Box as="h2" className="h2">{`名单，${names.length} 位`}</Box>
          <Box className="names">
            {names.map((name, index) => (
              <Box key={index} className="name-one">
                {name}
              </Box>
            ))}
          </Box>
          <Box className="meta">公开时只留姓，全名请到服务站看。</Box>
        </Box>
      )}
      {photos.length > 0 && <PhotoRow fileIds={photos} />}
    </Box>
  )
}
